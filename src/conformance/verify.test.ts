import { createHash, generateKeyPairSync, sign, verify } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { createArchive, readArchive } from "./archive.ts";
import type { Check } from "./check.ts";
import { type Envelope, signEnvelope } from "./dsse.ts";
import { createEvidence, readEvidence } from "./evidence.ts";
import { exampleCase } from "./example-case.ts";
import { PersonalNumbersFound } from "./personal-numbers.ts";
import { planOf } from "./plan.ts";
import { type CaseRecord, type RunResults, resultsOf } from "./results.ts";
import { sealOf, withSealedCases } from "./sealed/seal.ts";
import { type SignedResult, signedResultOf, statementPayloadType } from "./signed-result.ts";
import { readStatement } from "./statement.ts";
import type { Suite, SuiteCase } from "./suite.ts";
import { type VerifyOptions, verifyEvidence } from "./verify.ts";

const idNumber = "11010519491231002X";

const caseOf = (id: string, rest: Partial<SuiteCase> = {}) =>
  exampleCase({
    id,
    recordType: "administrative-penalty",
    input: { records: [{ recordType: "administrative-penalty", record: { idNumber } }] },
    expected: { findings: [{ rule: "x", record: 1, field: "/a" }] },
    ...rest,
  });

const suite: Suite = {
  version: "1.0.0",
  standard: "next",
  digests: { "conformance-tests/cases/rules/x.json": "1".repeat(64), "schemas/next/rules.json": "2".repeat(64) },
  cases: [
    caseOf("rules/x/one"),
    caseOf("rules/x/two", { level: 2, expected: { findings: [] } }),
    caseOf("publications/y/one", { role: "publisher", expected: { published: { idNumber } } }),
    caseOf("tags/z/one", { role: "tagger", expected: { due: true } }),
  ],
};
const seed = "0123456789abcdef";
const sealedCases = (given: string) => [caseOf("sealed/administrative-penalty/0001", { asOf: given.slice(0, 10) })];

const ics = `
product: { vendor: 示例软件, name: 校验通, version: "5.2", build: "sha256:${"a".repeat(64)}" }
standard: next
claims:
  - { role: validator, recordTypes: all, forms: all, level: 2 }
  - { role: publisher, recordTypes: all, forms: all, level: 1 }
unsupported:
  - { role: tagger, reason: 不做标注 }
`;
const knownFailures = `
- { case: rules/x/two, reason: 日期没有查, issue: "https://tracker.example/7", expires: "2026-12-31" }
`;

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const sm3 = (bytes: Uint8Array) => createHash("sm3").update(bytes).digest("hex");
const renderings = {
  junit: (results: RunResults) => `junit of ${JSON.stringify(results.totals)}`,
  page: (results: RunResults) => `page of ${results.outcome}`,
};

const { publicKey, privateKey } = generateKeyPairSync("ed25519");
const keyid = "f".repeat(64);
const signer = { keyid, sign: async (bytes: Uint8Array) => sign(null, bytes, privateKey) };
const key = {
  keyid,
  name: "厂商.pub.pem",
  verify: (bytes: Uint8Array, signature: Uint8Array) => verify(null, bytes, publicKey, signature),
};

function evidenceInput() {
  const statement = readStatement(parse(ics));
  const published = planOf(suite, statement);
  const seal = sealOf(published, sha256(Buffer.from(seed)), sealedCases(seed));
  const plan = withSealedCases(published, seal);
  const cases = [...suite.cases, ...sealedCases(seed)];
  const answers = {
    "rules/x/one": { findings: [{ rule: "x", record: 1, field: "/a" }] },
    "rules/x/two": { findings: [{ rule: "x", record: 1, field: "/a" }] },
    "publications/y/one": { published: { idNumber } },
    "sealed/administrative-penalty/0001": { findings: [{ rule: "x", record: 1, field: "/a" }] },
  };
  const outcome = {
    problems: [],
    results: plan.cases.map(({ id, purpose }) => ({
      case: cases.find((item) => item.id === id) as SuiteCase,
      purpose,
      verdict: id === "rules/x/two" ? ("fail" as const) : ("pass" as const),
      ms: 1,
    })),
  };
  const results = resultsOf(outcome, {
    plan,
    statement,
    cases,
    knownFailures: parse(knownFailures),
    seed: seal.commitment,
    asOf: "2026-03-01",
  });
  return {
    files: { statement: Buffer.from(ics), knownFailures: Buffer.from(knownFailures) },
    plan: { ...published, sealed: seal },
    suite,
    cases,
    results,
    answers: new Map(Object.entries(answers)),
    environment: { program: "creditspec 0.0.0" },
  };
}

/** The statement about an archive, signed with the key that the checker trusts. */
async function signed(archive: Uint8Array, change: (statement: SignedResult) => SignedResult = (same) => same) {
  const { results, plan, files } = readEvidence(archive);
  const digests = { archive: { sha256: sha256(archive), sm3: sm3(archive) }, lock: sha256(files.lock) };
  const statement = change(signedResultOf(results, { ...digests, sealed: plan.sealed }));
  return signEnvelope(statementPayloadType, Buffer.from(JSON.stringify(statement)), [signer]);
}

let archive: Uint8Array;
let envelope: Envelope;
beforeAll(async () => {
  archive = createEvidence(evidenceInput(), renderings);
  envelope = await signed(archive);
});

function verified(options: Partial<VerifyOptions> = {}): Check[] {
  return verifyEvidence({
    envelope: JSON.stringify(envelope),
    archive,
    suite,
    keys: [key],
    threshold: 1,
    today: "2026-06-01",
    revocations: [],
    seed,
    tools: { sha256, sm3, parseYaml: parse, sealedCases, program: "creditspec 0.0.0", renderings },
    ...options,
  });
}

const wrong = (checks: readonly Check[]) => checks.flatMap(({ title, status }) => (status === "wrong" ? [title] : []));
const notes = (checks: readonly Check[]) => checks.flatMap((check) => check.notes).join("\n");

test("what nobody has touched is right", () => {
  expect(wrong(verified())).toEqual([]);
  expect(verified().filter(({ status }) => status === "unchecked")).toEqual([]);
});

test("the same run makes the same archive", () => {
  expect(createEvidence(evidenceInput(), renderings)).toEqual(archive);
});

test("numbers of made-up persons are masked in it", () => {
  expect(new TextDecoder("latin1").decode(archive)).not.toContain(idNumber);
});

test.each([
  ["an answer", { published: { idNumber: "440106198202020555" } }],
  ["a telephone number in an answer", { published: { telephone: "13912345678" } }],
])("%s that names a person of no case makes no evidence", (_, answer) => {
  const input = evidenceInput();
  input.answers.set("publications/y/one", answer as never);
  expect(() => createEvidence(input, renderings)).toThrow(PersonalNumbersFound);
});

test("a statement that names a person makes no evidence", () => {
  const input = evidenceInput();
  const files = { ...input.files, statement: Buffer.from(`${ics}# 联系人 13912345678\n`) };
  expect(() => createEvidence({ ...input, files }, renderings)).toThrow(PersonalNumbersFound);
});

describe("whoever has no key is found out", () => {
  const withByte = (bytes: Uint8Array, at: number) => bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));

  test("by changing the archive", () => {
    expect(wrong(verified({ archive: withByte(archive, 520) }))).toContain("归档的摘要");
  });

  test("by changing the statement", () => {
    const body = Buffer.from(envelope.payload, "base64").toString().replace('"pass":4', '"pass":5');
    const changed = { ...envelope, payload: Buffer.from(body).toString("base64") };
    expect(wrong(verified({ envelope: JSON.stringify(changed) }))).toContain("签名");
  });

  test("by signing with another key", async () => {
    const other = generateKeyPairSync("ed25519").privateKey;
    const forged = await signEnvelope(statementPayloadType, Buffer.from(envelope.payload, "base64"), [
      { keyid, sign: async (bytes) => sign(null, bytes, other) },
    ]);
    expect(wrong(verified({ envelope: JSON.stringify(forged) }))).toEqual(["签名"]);
  });

  test("by giving one signature for two", () => {
    const twice = { ...envelope, signatures: [...envelope.signatures, ...envelope.signatures] };
    expect(wrong(verified({ envelope: JSON.stringify(twice), threshold: 2 }))).toEqual(["签名"]);
  });

  test("by another archive that is right in itself", () => {
    const input = evidenceInput();
    const other = createEvidence({ ...input, environment: { ...input.environment, node: "v20" } }, renderings);
    expect(wrong(verified({ archive: other }))).toEqual(["归档的摘要"]);
  });

  test("by no envelope at all", () => {
    expect(wrong(verified({ envelope: "{}" }))).toContain("信封");
  });

  test("by an envelope of something else", async () => {
    const other = await signEnvelope("application/json", Buffer.from(envelope.payload, "base64"), [signer]);
    expect(wrong(verified({ envelope: JSON.stringify(other) }))).toEqual(["信封"]);
  });

  test("without keys nothing is trusted", () => {
    expect(wrong(verified({ keys: [] }))).toEqual(["签名"]);
  });
});

describe("whoever signs what is not so is found out", () => {
  type Change = (text: string) => string;
  const record = (id: string, change: (record: CaseRecord) => Partial<CaseRecord> | undefined): Change => {
    return (text) =>
      text
        .split("\n")
        .flatMap((line) => {
          if (!line.includes(`"id":"${id}"`)) return [line];
          const changed = change(JSON.parse(line));
          return changed === undefined ? [] : [JSON.stringify({ ...JSON.parse(line), ...changed })];
        })
        .join("\n");
  };
  const json =
    (change: (value: never) => unknown): Change =>
    (text) => {
      const value = JSON.parse(text);
      return JSON.stringify(change(value as never) ?? value);
    };

  const changes: readonly (readonly [string, string, Change, readonly string[]])[] = [
    [
      "a failure called a pass",
      "results.ndjson",
      record("rules/x/two", () => ({ verdict: "pass", was: "pass" })),
      ["逐个结果", "重新计数"],
    ],
    [
      "an answer made right afterwards",
      "results.ndjson",
      record("rules/x/two", () => ({ answer: { findings: [] } })),
      ["逐个结果"],
    ],
    [
      "a pass without an answer",
      "results.ndjson",
      record("rules/x/one", () => ({ answer: undefined as never })),
      ["逐个结果"],
    ],
    ["a case left out", "results.ndjson", record("rules/x/two", () => undefined), ["逐个结果", "重新计数"]],
    [
      "a case twice",
      "results.ndjson",
      (text) => text + text.slice(0, text.indexOf("\n") + 1),
      ["逐个结果", "重新计数"],
    ],
    [
      "a case that was not planned",
      "results.ndjson",
      record("rules/x/one", () => ({ id: "rules/x/three" })),
      ["逐个结果", "重新计数"],
    ],
    [
      "something unsupported that was answered",
      "results.ndjson",
      record("tags/z/one", () => ({ answer: { due: true } })),
      ["逐个结果"],
    ],
    ["the total", "run.json", json((run: RunResults) => ({ ...run, totals: { pass: 5 } })), ["重新计数", "报告"]],
    [
      "a class that does not hold",
      "run.json",
      json((run: RunResults) => ({ ...run, classes: run.classes.map((one) => ({ ...one, granted: true })) })),
      ["重新计数"],
    ],
    ["the outcome", "run.json", json((run: RunResults) => ({ ...run, outcome: "failed" })), ["重新计数", "报告"]],
    [
      "another product",
      "run.json",
      json((run: RunResults) => ({ ...run, product: { ...run.product, version: "6.0" } })),
      ["产品"],
    ],
    [
      "a smaller plan",
      "plan.json",
      json((plan: { cases: unknown[] }) => ({ ...plan, cases: plan.cases.slice(1) })),
      ["用例清单"],
    ],
    [
      "a claim withdrawn afterwards",
      "ics.yaml",
      (text) => text.replace("level: 2", "level: 1"),
      ["用例清单", "产品", "逐个结果", "重新计数"],
    ],
    ["a statement that is none", "ics.yaml", () => "product: x\n", ["用例清单"]],
    ["a known failure taken out", "known-failures.yaml", () => "[]\n", ["逐个结果"]],
    ["a known failure added", "known-failures.yaml", (text) => text + text.replace("two", "one"), ["逐个结果"]],
    ["another suite", "suite.lock", (text) => text.replace("1111", "3333"), ["测试集与标准"]],
    ["the suite's version", "suite.lock", (text) => text.replace("1.0.0", "1.0.1"), ["测试集与标准"]],
    ["the JUnit report", "junit.xml", (text) => `${text} `, ["报告"]],
    ["the page", "report.html", (text) => text.replace("passed", "certified"), ["报告"]],
    [
      "another seed",
      "plan.json",
      json((plan: { sealed: object }) => ({ ...plan, sealed: { ...plan.sealed, commitment: "0".repeat(64) } })),
      ["封存用例"],
    ],
    [
      "fewer sealed cases",
      "plan.json",
      json((plan: { sealed: object }) => ({ ...plan, sealed: { ...plan.sealed, cases: [] } })),
      ["封存用例", "逐个结果", "重新计数"],
    ],
    [
      "a public case called sealed",
      "plan.json",
      (text) => text.replace("sealed/administrative-penalty/0001", "rules/x/two"),
      ["归档"],
    ],
    ["a person", "env.json", json(() => ({ program: "creditspec 0.0.0", contact: "13912345678" })), ["个人信息"]],
    ["a member that is no JSON", "run.json", () => "{", ["归档"]],
  ];

  test.each(changes)("%s (%s)", async (_, member, change, titles) => {
    const members = readArchive(archive);
    const text = new TextDecoder().decode(members.get(member));
    expect(change(text)).not.toBe(text);
    members.set(member, new TextEncoder().encode(change(text)));
    const changed = createArchive(members);
    // What cannot be read cannot be signed anew either.
    const again = await signed(changed).catch(() => undefined);
    const checks = verified({ archive: changed, ...(again && { envelope: JSON.stringify(again) }) });
    const expected = again === undefined ? [...titles, "归档的摘要"] : titles;
    expect(wrong(checks).sort(), notes(checks)).toEqual([...expected].sort());
  });

  test.each([
    [
      "a total",
      (one: SignedResult) => ({ ...one, predicate: { ...one.predicate, totals: { pass: 9 } } }),
      "声明与结果",
    ],
    [
      "a longer validity",
      (one: SignedResult) => ({ ...one, predicate: { ...one.predicate, validUntil: "2036-09-01" } }),
      "声明与结果",
    ],
    ["another product", (one: SignedResult) => ({ ...one, subject: one.subject.slice(0, 1) }), "声明与结果"],
    ["another archive", (one: SignedResult) => ({ ...one, subject: one.subject.slice(1) }), "归档的摘要"],
    ["a certificate", (one: SignedResult) => ({ ...one, predicate: { ...one.predicate, title: "认证证书" } }), "声明"],
  ])("%s in the signed statement", async (_, change, title) => {
    const forged = await signed(archive, change as (one: SignedResult) => SignedResult);
    expect(wrong(verified({ envelope: JSON.stringify(forged) }))).toEqual([title]);
  });

  test("a member missing, a member too many", async () => {
    const members = readArchive(archive);
    members.delete("env.json");
    expect(notes(verified({ archive: createArchive(members) }))).toContain("归档缺少 env.json");
    const more = readArchive(archive).set("note.txt", new Uint8Array());
    expect(notes(verified({ archive: createArchive(more) }))).toContain("归档中不该有 note.txt");
  });
});

describe("what time and others decide", () => {
  test("on its last day a result stands, on the next no more", () => {
    expect(wrong(verified({ today: "2026-09-01" }))).toEqual([]);
    expect(wrong(verified({ today: "2026-09-02" }))).toEqual(["有效期"]);
    expect(wrong(verified({ today: "2026-02-28" }))).toEqual(["有效期"]);
  });

  test("a revoked result or key does not stand from that day", () => {
    const on = (day: string, what: object) =>
      wrong(verified({ revocations: [{ ...what, on: day, reason: "密钥泄露" }] }));
    expect(on("2026-06-01", { evidence: sha256(archive) })).toEqual(["撤销"]);
    expect(on("2026-06-01", { keyid })).toEqual(["撤销"]);
    expect(on("2026-06-02", { keyid })).toEqual([]);
    expect(on("2026-06-01", { keyid: "e".repeat(64) })).toEqual([]);
  });

  test("before the seed is disclosed the sealed cases are counted, and said not to be checked", () => {
    const { seed: _, ...closed } = { seed, revocations: [] };
    const checks = verified({ ...closed, seed: undefined as never });
    expect(wrong(checks)).toEqual([]);
    expect(checks.find(({ title }) => title === "封存用例")?.status).toBe("unchecked");
    expect(wrong(verified({ seed: "another-seed-of-16" }))).toContain("封存用例");
  });

  test("reports of another program are not compared letter by letter", () => {
    const tools = { sha256, sm3, parseYaml: parse, sealedCases, program: "creditspec 9.0.0", renderings };
    expect(verified({ tools }).find(({ title }) => title === "报告")?.status).toBe("unchecked");
  });
});
