import { type Check, checked, counted, named, someOf, unread } from "./check.ts";
import { compare, missingMembers } from "./comparison.ts";
import { equalJson } from "./equal-json.ts";
import type { Evidence } from "./evidence.ts";
import { isExpired, type KnownFailure, readKnownFailures, staleKnownFailures } from "./known-failures.ts";
import { masked, personalNumbersIn } from "./personal-numbers.ts";
import { type Plan, planOf } from "./plan.ts";
import { type CaseRecord, recount, verdictWords } from "./results.ts";
import { type Seal, sealOf, withSealedCases } from "./sealed/seal.ts";
import { shapeProblems } from "./shape-problems.ts";
import { archiveName, type SignedResult, signedResultOf } from "./signed-result.ts";
import { readStatement, type Statement } from "./statement.ts";
import type { Suite, SuiteCase } from "./suite.ts";
import type { VerifyOptions, VerifyTools } from "./verify.ts";

/** Everything that the archive says, held against the suite and against the signed statement. */
export function checkEvidence(evidence: Evidence, result: SignedResult | undefined, options: VerifyOptions): Check[] {
  const { suite, tools } = options;
  const { plan, results } = evidence;
  const form = shapeProblems("results", results);
  if (form.length > 0) {
    const told = form.slice(0, named).map(({ pointer, message }) => `${pointer} ${message}`);
    return [{ title: "结果的写法", status: "wrong", notes: told }];
  }
  const checks = [checkSuite(evidence, suite), checkPersons(evidence)];
  const given = readGivenFiles(evidence, suite, tools);
  if ("problems" in given) return [...checks, { title: "用例清单", status: "wrong", notes: given.problems }];
  const { statement, knownFailures, due } = given;
  const { sealed } = plan;
  const whole = sealed === undefined ? due : withSealedCases(due, sealed);
  const unsealed = sealed === undefined || options.seed === undefined ? [] : tools.sealedCases(options.seed);
  const cases = [...suite.cases, ...(unsealed.length > 0 ? unsealed : stubsOf(sealed))];
  return [
    ...checks,
    checkProduct(evidence, statement, result),
    checkPlan(evidence, due),
    ...(sealed === undefined ? [] : [checkSeal(sealed, due, unsealed, options)]),
    checkRecords(evidence, whole, cases, knownFailures),
    checkCount(evidence, whole, cases, knownFailures),
    ...(result === undefined ? [] : [checkStatement(evidence, result, options)]),
    checkReports(evidence, tools),
  ];
}

function checkSuite({ lock, results }: Evidence, suite: Suite): Check {
  return checked("测试集与标准", () => {
    const versions = [lock, results.suite];
    if (versions.some(({ version, standard }) => version !== suite.version || standard !== suite.standard)) {
      return [
        `结果是测试集 ${lock.version}、标准 ${lock.standard} 的，手头的是 ${suite.version}、${suite.standard}：用同一版本来核对`,
      ];
    }
    const paths = new Set([...Object.keys(lock.digests), ...Object.keys(suite.digests)]);
    const different = [...paths].filter((path) => lock.digests[path] !== suite.digests[path]).sort();
    if (different.length === 0) return [];
    return [`测试时用的 ${someOf(different, "个文件")} 与手头的测试集不同`];
  });
}

function checkPersons({ files, results, environment }: Evidence): Check {
  return checked("个人信息", () => {
    const texts = [new TextDecoder().decode(files.statement), JSON.stringify(results), JSON.stringify(environment)];
    const found = personalNumbersIn(texts.join("\n"));
    return found.slice(0, named).map((number) => `归档中有像证件、手机、银行卡号码的 ${number.masked}`);
  });
}

function checkProduct({ results }: Evidence, statement: Statement, result: SignedResult | undefined): Check {
  return checked("产品", () => {
    const words = { vendor: "厂商", name: "名称", version: "版本", build: "程序摘要" } as const;
    const problems: string[] = [];
    const hold = (where: string, product: Partial<typeof results.product>) => {
      for (const [name, word] of Object.entries(words) as [keyof typeof words, string][]) {
        if (product[name] === undefined || product[name] === results.product[name]) continue;
        problems.push(`${word}：${where}是“${product[name]}”，测试的是“${results.product[name] ?? "没有说明"}”`);
      }
    };
    hold("ics.yaml 中", statement.product);
    if (result !== undefined) hold("签名的声明里", result.predicate.product);
    if (!equalJson(statement, results.statement)) problems.push("run.json 中的声明与 ics.yaml 不同");
    return problems;
  });
}

function checkPlan({ plan: { sealed: _, ...plan } }: Evidence, due: Plan): Check {
  return checked("用例清单", () => {
    if (equalJson(due, plan)) return [];
    const key = ({ id, purpose }: Plan["cases"][number]) => `${id}（${purpose}）`;
    const [right, given] = [new Set(due.cases.map(key)), new Set(plan.cases.map(key))];
    const missing = [...right].filter((one) => !given.has(one));
    const surplus = [...given].filter((one) => !right.has(one));
    return [
      ...(missing.length > 0 ? [`按 ics.yaml 和测试集应测而清单里没有：${someOf(missing, "个")}`] : []),
      ...(surplus.length > 0 ? [`清单里不该有：${someOf(surplus, "个")}`] : []),
      ...(missing.length + surplus.length === 0 ? ["清单的各类个数、次序或者说明与重新推算的不同"] : []),
    ];
  });
}

function checkSeal(seal: Seal, plan: Plan, unsealed: readonly SuiteCase[], { seed, tools }: VerifyOptions): Check {
  if (seed === undefined) {
    return unread("封存用例", `${counted(seal.cases.length)} 个封存用例的种子还没有给出（--seed），没有核对它们的内容`);
  }
  return checked("封存用例", () => {
    const commitment = tools.sha256(new TextEncoder().encode(seed));
    if (commitment !== seal.commitment) return [`种子的 SHA-256 是 ${commitment}，清单里承诺的是 ${seal.commitment}`];
    return equalJson(sealOf(plan, commitment, unsealed), seal) ? [] : ["清单里的封存用例与由种子重新生成的不同"];
  });
}

function checkRecords(
  { results }: Evidence,
  whole: Plan,
  cases: readonly SuiteCase[],
  knownFailures: readonly KnownFailure[],
): Check {
  const known = new Map(cases.map((item) => [item.id, item]));
  const entries = new Map(knownFailures.filter((one) => !isExpired(one, results.asOf)).map((one) => [one.case, one]));
  const problems: string[] = [];
  const given = new Map<string, CaseRecord>();
  for (const record of results.cases) {
    if (given.has(record.id)) problems.push(`${record.id} 有两个结果`);
    given.set(record.id, record);
  }
  let unjudged = 0;
  for (const { id, purpose } of whole.cases) {
    const record = given.get(id);
    given.delete(id);
    if (record === undefined) problems.push(`${id} 在清单里，却没有结果`);
    else if (record.purpose !== purpose) problems.push(`${id} 的用途是 ${record.purpose}，清单里是 ${purpose}`);
    else {
      const { verdict, was = verdict } = record;
      const due = entries.has(id) ? (was === "pass" ? "unexpected-pass" : "known-failure") : was;
      if (verdict !== due) problems.push(`${id} 记为${verdictWords[verdict]}，应为${verdictWords[due]}`);
      const item = known.get(id);
      const isSealed = item === undefined || item.subject === stubSubject;
      const judgement = isSealed || item.role === "exporter" ? undefined : judgeAgain(item, record, was);
      if (judgement === undefined) unjudged += was === "pass" ? 1 : 0;
      else if (judgement !== "") problems.push(`${id} ${judgement}`);
    }
  }
  for (const id of given.keys()) problems.push(`${id} 不在清单里，却有结果`);
  if (problems.length > 0) {
    const rest = problems.length > named ? [`…… 共 ${problems.length} 处`] : [];
    return { title: "逐个结果", status: "wrong", notes: [...problems.slice(0, named), ...rest] };
  }
  const note = `${counted(unjudged)} 个通过的结果从归档里看不出对错，只能重测核对：导出的文件、没有给出种子的封存用例、答复“不支持”的`;
  return { title: "逐个结果", status: "right", notes: unjudged === 0 ? [] : [note] };
}

/** What is wrong with a verdict by what the system answered; "" nothing, undefined where the answer does not show it. */
function judgeAgain(item: SuiteCase, { purpose, answer }: CaseRecord, was: CaseRecord["verdict"]): string | undefined {
  if (purpose === "unsupported") {
    return was === "pass" && answer !== undefined ? "声明不支持，系统却给出了答复，不该记为通过" : undefined;
  }
  if (was !== "pass" && was !== "fail") return undefined;
  if (answer === undefined) return `记为${verdictWords[was]}，却没有系统的答复`;
  const told = { ...item, input: masked(item.input), expected: masked(item.expected) } as SuiteCase;
  const differences = [...missingMembers(told, answer).map((name) => `缺少 ${name}`), ...compare(told, answer)];
  if (was === "fail") return differences.length === 0 ? "记为不通过，按答复是通过的" : "";
  return differences.length === 0 ? "" : `记为通过，按答复是不通过的：${differences.slice(0, 2).join("；")}`;
}

function checkCount(
  { results }: Evidence,
  plan: Plan,
  cases: readonly SuiteCase[],
  knownFailures: readonly KnownFailure[],
): Check {
  return checked("重新计数", () => {
    const planned = new Set(plan.cases.map(({ id }) => id));
    const stale = staleKnownFailures(knownFailures, planned, results.asOf);
    const unsaid = stale.filter((problem) => !results.problems.includes(problem));
    const { problems } = results;
    const again = recount(results.cases, { plan, cases, problems: [...problems, ...unsaid] });
    return [
      ...unsaid.map((problem) => `run.json 没有写：${problem}`),
      ...differing(again, results, { outcome: "结论", totals: "总数", classes: "各类的结论" }),
    ];
  });
}

function checkStatement(
  { results, plan, files }: Evidence,
  result: SignedResult,
  { archive, tools }: VerifyOptions,
): Check {
  return checked("声明与结果", () => {
    const due = signedResultOf(results, {
      archive: { sha256: tools.sha256(archive), sm3: tools.sm3(archive) },
      lock: tools.sha256(files.lock),
      sealed: plan.sealed,
    });
    const words = {
      product: "产品",
      suite: "测试集",
      outcome: "结论",
      totals: "总数",
      classes: "各类的结论",
      testedOn: "测试日期",
      validUntil: "有效期至",
      sealed: "封存用例",
    };
    const products = ({ subject }: SignedResult) => ({ products: subject.filter(({ name }) => name !== archiveName) });
    return [
      ...differing(due.predicate, result.predicate, words),
      ...differing(products(due), products(result), { products: "产品主体" }),
    ].map((one) => `签名的声明里的${one}`);
  });
}

function checkReports({ results, junit, page, environment }: Evidence, { program, renderings }: VerifyTools): Check {
  if (environment["program"] !== program) {
    return unread("报告", `报告由 ${environment["program"] ?? "未知的程序"} 写成，本程序是 ${program}，没有逐字核对`);
  }
  return checked("报告", () => [
    ...(renderings.junit(results) === junit ? [] : ["junit.xml 与结果不符"]),
    ...(renderings.page(results) === page ? [] : ["report.html 与结果不符"]),
  ]);
}

/** The files that people wrote, and the plan that follows from them. */
function readGivenFiles({ files }: Evidence, suite: Suite, { parseYaml }: VerifyTools) {
  const parse = (bytes: Uint8Array | undefined) => parseYaml(new TextDecoder().decode(bytes));
  const told = (file: string, problem: unknown) => ({ problems: [`${file} 读不了：${(problem as Error).message}`] });
  let statement: Statement;
  let due: Plan;
  try {
    statement = readStatement(parse(files.statement));
    due = planOf(suite, statement);
  } catch (problem) {
    return told("ics.yaml", problem);
  }
  try {
    return { statement, due, knownFailures: readKnownFailures(parse(files.knownFailures) ?? []) };
  } catch (problem) {
    return told("known-failures.yaml", problem);
  }
}

const stubSubject = "sealed";

/** Sealed cases as far as they are known without the seed: enough to count them. */
function stubsOf(sealed: Seal | undefined): SuiteCase[] {
  return (sealed?.cases ?? []).map((item) => ({
    ...item,
    status: "approved",
    subject: stubSubject,
    clause: "",
    asOf: "",
    regime: "",
    input: {},
    expected: {},
  }));
}

/** The members, in words, in which two objects differ. */
function differing(right: object, given: object, words: Readonly<Record<string, string>>): string[] {
  const memberOf = (one: object, name: string) => (one as Readonly<Record<string, unknown>>)[name];
  return Object.entries(words)
    .map(([name, word]) => ({ word, due: memberOf(right, name), found: memberOf(given, name) }))
    .filter(({ due, found }) => !equalJson(due, found))
    .map(({ word, due, found }) => `${word}应为 ${shown(due)}，写的是 ${shown(found)}`);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "没有";
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
