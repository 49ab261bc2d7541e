import type { CaseRecord, RunResults } from "../../conformance/results.ts";
import { verdictWords } from "../../conformance/results.ts";

/** Results as JUnit XML, a suite of tests for each kind and subject; known failures and drafts are skipped tests. */
export function junitOf(results: RunResults): string {
  const groups = new Map<string, CaseRecord[]>();
  for (const item of results.cases) {
    const group = item.id.slice(0, item.id.lastIndexOf("/"));
    const others = groups.get(group);
    if (others === undefined) groups.set(group, [item]);
    else others.push(item);
  }
  const problems = results.problems.map((problem) => ({ name: problem, failure: problem }));
  const { vendor, name, version } = results.product;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name=${quoted(`符合性测试结果：${vendor} ${name} ${version}`)} ${counts(results.cases, problems.length)}>`,
    ...[...groups].flatMap(([group, cases]) => [
      `  <testsuite name=${quoted(group)} ${counts(cases)}>`,
      ...cases.map((item) => testCase(item, group)),
      "  </testsuite>",
    ]),
    ...(problems.length === 0
      ? []
      : [
          `  <testsuite name="problems" tests="${problems.length}" failures="${problems.length}" errors="0" skipped="0">`,
          ...problems.map(
            (one) =>
              `    <testcase name=${quoted(one.name)} classname="problems"><failure message=${quoted(one.failure)}/></testcase>`,
          ),
          "  </testsuite>",
        ]),
    "</testsuites>",
  ];
  return `${lines.join("\n")}\n`;
}

type Kind = "passed" | "failure" | "error" | "skipped";

function kindOf({ verdict, purpose }: CaseRecord): Kind {
  if (purpose === "draft" || verdict === "known-failure") return "skipped";
  if (verdict === "pass") return "passed";
  return ["fail", "unexpected-pass", "skipped"].includes(verdict) ? "failure" : "error";
}

function counts(cases: readonly CaseRecord[], more = 0): string {
  const number = (kind: Kind) => cases.filter((item) => kindOf(item) === kind).length;
  const seconds = cases.reduce((sum, { ms }) => sum + ms, 0) / 1000;
  return `tests="${cases.length + more}" failures="${number("failure") + more}" errors="${number("error")}" skipped="${number("skipped")}" time="${seconds.toFixed(3)}"`;
}

function testCase(item: CaseRecord, group: string): string {
  const { id, verdict, detail, ms, purpose } = item;
  const head = `    <testcase name=${quoted(id.slice(group.length + 1))} classname=${quoted(group.replaceAll("/", "."))} time="${(ms / 1000).toFixed(3)}"`;
  const kind = kindOf(item);
  if (kind === "passed") return `${head}/>`;
  const words = [purpose === "draft" ? "草案，不计入" : "", verdictWords[verdict], detail ?? ""]
    .filter(Boolean)
    .join("：");
  if (kind === "skipped") return `${head}><skipped message=${quoted(words)}/></testcase>`;
  return `${head}><${kind} type="${verdict}" message=${quoted(words)}/></testcase>`;
}

/** An attribute; characters that XML does not know are shown as what they are. */
function quoted(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "\n": "&#10;",
  };
  const known = text.replace(/[&<>"\n]/g, (character) => entities[character] as string);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must not stand in XML.
  return `"${known.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "�")}"`;
}
