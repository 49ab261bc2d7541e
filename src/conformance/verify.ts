import { ArchiveError } from "./archive.ts";
import { type Check, checked, counted, named, unread } from "./check.ts";
import { parseEnvelope, signersOf, type TrustedKey } from "./dsse.ts";
import { type Evidence, type Renderings, readEvidence } from "./evidence.ts";
import { checkEvidence } from "./evidence-checks.ts";
import type { Revocation } from "./revocations.ts";
import { shapeProblems } from "./shape-problems.ts";
import { archiveName, type SignedResult, statementPayloadType } from "./signed-result.ts";
import type { Suite, SuiteCase } from "./suite.ts";

export interface VerifyOptions {
  /** The signed statement, a DSSE envelope in JSON. */
  readonly envelope: string;
  readonly archive: Uint8Array;
  /** The checker's own copy of the suite. */
  readonly suite: Suite;
  readonly keys: readonly TrustedKey[];
  /** How many of the keys must have signed. */
  readonly threshold: number;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Absent where no list was given. */
  readonly revocations?: readonly Revocation[] | undefined;
  /** The seed of the sealed cases, once it is disclosed. */
  readonly seed?: string;
  readonly tools: VerifyTools;
}

/** What checking needs of the world. */
export interface VerifyTools {
  /** In hexadecimal. */
  sha256(bytes: Uint8Array): string;
  sm3(bytes: Uint8Array): string;
  /** @throws when it is not YAML */
  parseYaml(text: string): unknown;
  sealedCases(seed: string): readonly SuiteCase[];
  /** Which program shows results so. */
  readonly program: string;
  readonly renderings: Renderings;
}

/**
 * Checks a signed result and its evidence against the checker's own suite: nothing that it says is believed which can be computed again.
 * Nothing is run, and nothing is fetched.
 */
export function verifyEvidence(options: VerifyOptions): Check[] {
  const envelope = parseEnvelope(options.envelope);
  const signed = envelope === undefined ? undefined : signedResultIn(envelope.body);
  const evidence = openEvidence(options.archive);
  const checks: Check[] = [
    checked("信封", () => {
      if (envelope === undefined) return ["不是 DSSE 信封（JSON，有 payloadType、payload、signatures）"];
      if (envelope.payloadType === statementPayloadType) return [];
      return [`信封里的类型是 ${envelope.payloadType}，应为 ${statementPayloadType}`];
    }),
    envelope === undefined ? unread("签名", "信封读不了") : checkSignatures(envelope, options),
    checkForm(signed),
    checked("归档", () => ("problem" in evidence ? [evidence.problem] : [])),
  ];
  const result = signed === undefined || "problems" in signed ? undefined : signed.result;
  if (result !== undefined) {
    checks.push(checkDigest(result, options));
    checks.push(checkValidity(result, options));
  }
  const signers = envelope === undefined ? [] : signersOf(envelope, options.keys);
  checks.push(checkRevocations(signers, options));
  return "problem" in evidence ? checks : [...checks, ...checkEvidence(evidence, result, options)];
}

function signedResultIn(body: Uint8Array): { result: SignedResult } | { problems: readonly string[] } {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    return { problems: ["信封里的不是 JSON"] };
  }
  const problems = shapeProblems("signedResult", value);
  if (problems.length === 0) return { result: value as SignedResult };
  return { problems: problems.slice(0, named).map(({ pointer, message }) => `${pointer || "整个声明"} ${message}`) };
}

function checkForm(signed: ReturnType<typeof signedResultIn> | undefined): Check {
  if (signed === undefined) return unread("声明", "信封读不了");
  if ("problems" in signed) return { title: "声明", status: "wrong", notes: signed.problems };
  const { product, suite, outcome, classes, validUntil } = signed.result.predicate;
  const granted = classes.filter((one) => one.granted).length;
  return {
    title: "声明",
    status: "right",
    notes: [
      `${product.vendor} ${product.name} ${product.version}，标准 ${suite.standard}，测试集 ${suite.version}`,
      `声称支持 ${counted(classes.length)} 类，成立 ${counted(granted)} 类；${outcome === "passed" ? "没有意料之外的不通过" : "有不通过"}；有效期至 ${validUntil}`,
    ],
  };
}

function openEvidence(archive: Uint8Array): Evidence | { readonly problem: string } {
  try {
    return readEvidence(archive);
  } catch (problem) {
    if (problem instanceof ArchiveError) return { problem: problem.message };
    throw problem;
  }
}

function checkSignatures(envelope: Parameters<typeof signersOf>[0], { keys, threshold }: VerifyOptions): Check {
  const signers = signersOf(envelope, keys);
  const notes = signers.map(({ name, keyid }) => `${name} 签过（${keyid.slice(0, 16)}…）`);
  if (keys.length === 0) return { title: "签名", status: "wrong", notes: ["没有给出公钥，不知道该信谁的签名"] };
  if (signers.length >= threshold) return { title: "签名", status: "right", notes };
  const missing = keys.filter((key) => !signers.includes(key)).map(({ name }) => name);
  const problem = `要有 ${threshold} 个可信的签名，只有 ${signers.length} 个；${missing.join("、")} 没有签过，或者签名、内容被改过`;
  return { title: "签名", status: "wrong", notes: [problem, ...notes] };
}

function checkDigest({ subject }: SignedResult, { archive, tools }: VerifyOptions): Check {
  return checked("归档的摘要", () => {
    const digest = subject.find(({ name }) => name === archiveName)?.digest;
    if (digest === undefined) return [`声明的主体里没有 ${archiveName}`];
    const found = { sha256: tools.sha256(archive), sm3: tools.sm3(archive) };
    return (["sha256", "sm3"] as const).flatMap((name) => {
      const claimed = digest[name];
      if (claimed === undefined || claimed === found[name]) return [];
      return [`归档的 ${name.toUpperCase()} 是 ${found[name]}，签名的声明里是 ${claimed}：归档被改过，或者不是这一份`];
    });
  });
}

function checkValidity({ predicate: { testedOn, validUntil } }: SignedResult, { today }: VerifyOptions): Check {
  return checked("有效期", () => {
    if (testedOn > today) return [`测试日期 ${testedOn} 在今天 ${today} 之后`];
    return today > validUntil ? [`结果已于 ${validUntil} 过期，今天是 ${today}：重新测试`] : [];
  });
}

function checkRevocations(
  signers: readonly TrustedKey[],
  { archive, revocations, today, tools }: VerifyOptions,
): Check {
  if (revocations === undefined) return unread("撤销", "没有给出撤销清单（--revoked）");
  const digest = tools.sha256(archive);
  return checked("撤销", () =>
    revocations
      .filter(({ on }) => on <= today)
      .flatMap(({ evidence, keyid, on, reason }) => {
        const signer = signers.find((key) => key.keyid === keyid);
        if (evidence === digest) return [`这份结果已于 ${on} 撤销：${reason}`];
        return signer === undefined ? [] : [`密钥 ${signer.name} 已于 ${on} 撤销：${reason}`];
      }),
  );
}
