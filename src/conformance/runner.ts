import { compare, missingMembers, type ReadBack } from "./comparison.ts";
import { type Connector, ProtocolError, SystemCrash, SystemTimeout } from "./connector.ts";
import type { Plan, PlannedCase } from "./plan.ts";
import {
  type Done,
  type Input,
  type Output,
  protocolVersion,
  type Ready,
  type Request,
  type Result,
} from "./protocol.ts";
import { type ShapeProblem, shapeProblems } from "./shape-problems.ts";
import type { Statement } from "./statement.ts";
import type { CaseResult, Suite, SuiteCase, Verdict } from "./suite.ts";

/** What a run needs of the world. */
export interface RunOptions {
  readonly suite: Suite;
  readonly plan: Plan;
  readonly statement: Statement;
  readonly connector: Connector;
  /** Decides the order of the cases: the same seed gives the same order. */
  readonly seed: string;
  /** Milliseconds the system has for a case. */
  readonly caseMs: number;
  /** Milliseconds the system has to get ready. */
  readonly readyMs: number;
  /** The folder in which the system may write, as the system sees it. */
  readonly folder: string;
  /** SHA-256 of a text, in hexadecimal. */
  sha256(text: string): string;
  /** Another value each time. */
  nonce(): string;
  /** Milliseconds since any moment. */
  now(): number;
  /** Lays out the files of a case; gives its input with the paths as the system sees them. */
  layOut(item: SuiteCase, seq: number): Promise<Input>;
  /** Reads what an exporter has written. */
  readBack(files: NonNullable<Output["files"]>, item: SuiteCase, seq: number): Promise<ReadBack>;
  /**
   * Whether members that nobody reads are mistakes too, the runner's own messages are looked at, and the system must refuse a
   * version of the standard that does not exist. Not where an open is a folder, of which there can only be one.
   */
  readonly checkProtocol?: boolean;
  readonly onResult?: (result: CaseResult, progress: RunProgress) => void;
  readonly signal?: AbortSignal;
}

export interface RunProgress {
  readonly done: number;
  readonly total: number;
}

/** What came of a run. */
export interface RunOutcome {
  /** What the system said of itself; absent where it never got ready. */
  readonly ready?: Ready;
  /** What is wrong with the system beside its answers to cases. */
  readonly problems: readonly string[];
  /** In the order of the plan. */
  readonly results: readonly (CaseResult & Pick<PlannedCase, "purpose">)[];
}

/** The system is not what the statement says; nothing was run. */
export class SystemMismatch extends Error {}

/** A version of the standard that nobody can have. */
const unknownStandard = "0.0.0";

/** Failures in a row after which nothing more is asked of a system. */
const patience = 20;
/** A system that does not even get ready so often in a row will not the next time. */
const patienceWithGreetings = 3;

/**
 * Runs a plan against a system. A system that crashes, is late or talks nonsense is started anew and asked the next case.
 *
 * @throws {SystemMismatch} the system names another product, or less than the statement claims
 * @throws the signal's reason when aborted
 */
export async function runPlan(options: RunOptions): Promise<RunOutcome> {
  const { plan, suite, connector, signal } = options;
  const cases = new Map(suite.cases.map((item) => [item.id, item]));
  const planned = shuffled(plan.cases, options).map(({ id, purpose }) => {
    const item = cases.get(id);
    if (item === undefined) throw new Error(`the plan names ${id}, which the suite does not have`);
    return { item, purpose };
  });
  const conversation = new Conversation(options);
  const results = new Map<string, CaseResult & Pick<PlannedCase, "purpose">>();
  const keep = (result: CaseResult & Pick<PlannedCase, "purpose">) => {
    results.set(result.case.id, result);
    options.onResult?.(result, { done: results.size, total: planned.length });
  };
  try {
    const ask = async ({ item, purpose }: (typeof planned)[number], seq: number) => {
      signal?.throwIfAborted();
      keep({ ...(await judge(item, purpose, seq, conversation, options)), purpose });
    };
    if (connector.parallel) {
      await Promise.all(planned.map((one, index) => ask(one, index + 1)));
    } else {
      for (const [index, one] of planned.entries()) await ask(one, index + 1);
    }
    await conversation.close();
  } finally {
    await connector.stop();
  }
  return {
    ...(conversation.ready && { ready: conversation.ready }),
    problems: conversation.problems,
    results: plan.cases.flatMap(({ id }) => results.get(id) ?? []),
  };
}

/**
 * The order in which cases are run: by the SHA-256 of the seed, a line feed and the id, in hexadecimal. Anybody can compute it in
 * any language.
 */
function shuffled(cases: readonly PlannedCase[], { seed, sha256 }: Pick<RunOptions, "seed" | "sha256">): PlannedCase[] {
  return cases
    .map((item) => ({ item, key: sha256(`${seed}\n${item.id}`) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ item }) => item);
}

/** The talk with a system: greets it before the first case and after every failure. */
class Conversation {
  ready: Ready | undefined;
  readonly problems: string[] = [];
  readonly #options: RunOptions;
  #opening: Promise<void> | undefined;
  #failuresInARow = 0;
  #greetingsInVain = 0;
  #lastFailure: SystemFailure | undefined;

  constructor(options: RunOptions) {
    this.#options = options;
  }

  /**
   * Asks one case.
   *
   * @throws {SystemFailure} there is no answer that can be read
   */
  async ask(request: Request & { type: "run" }, ms: number): Promise<Result> {
    const isHopeless = this.#failuresInARow >= patience || this.#greetingsInVain >= patienceWithGreetings;
    if (isHopeless && this.#lastFailure !== undefined) {
      const { verdict, message } = this.#lastFailure;
      throw new SystemFailure(verdict, `没有再问：系统已经连续失败 ${this.#failuresInARow} 次，最后一次是“${message}”`);
    }
    try {
      await this.#open();
      const result = await this.#exchange(request, ms, "result");
      if (result.seq !== request.seq) {
        throw new SystemFailure("protocol-error", `答复的 seq 是 ${result.seq}，问的是 ${request.seq}`);
      }
      this.#failuresInARow = 0;
      return result;
    } catch (problem) {
      if (!(problem instanceof SystemFailure)) throw problem;
      this.#failuresInARow += 1;
      this.#lastFailure = problem;
      if (!this.#options.connector.parallel) {
        this.#opening = undefined;
        await this.#options.connector.stop();
      }
      throw problem;
    }
  }

  async close(): Promise<void> {
    if (this.#opening === undefined) return;
    const { connector, readyMs } = this.#options;
    try {
      await connector.ask({ type: "close" }, readyMs);
    } catch (problem) {
      // Every case has its answer; how the system takes its leave changes none.
      failureOf(problem, this.#options.signal);
    }
  }

  #open(): Promise<void> {
    this.#opening ??= this.#greet();
    return this.#opening;
  }

  async #greet(): Promise<void> {
    this.#greetingsInVain += 1;
    const { connector, readyMs, suite, folder, statement, plan, checkProtocol } = this.#options;
    try {
      await connector.start();
    } catch (problem) {
      throw failureOf(problem, this.#options.signal);
    }
    const nonce = this.#options.nonce();
    const ready = await this.#exchange(
      { type: "hello", cp: protocolVersion, suite: suite.version, nonce },
      readyMs,
      "ready",
    );
    if (ready.nonce !== nonce) throw new SystemFailure("protocol-error", "ready 的 nonce 不是 hello 的：这是旧的答复");
    const open = (standard: string) =>
      this.#exchange({ type: "open", standard, timeZone: "Asia/Shanghai", folder }, readyMs, "opened");
    if (this.ready === undefined) {
      rejectMismatch(ready, statement, plan);
      this.ready = ready;
      if (checkProtocol && !connector.parallel && (await open(unknownStandard)).ok) {
        this.problems.push(`没有 ${unknownStandard} 这个版本的标准，系统却说可以按它开始：应答 ok: false`);
      }
    }
    const opened = await open(suite.standard);
    if (!opened.ok) throw new SystemFailure("errored", `系统不能开始：${opened.message ?? "没有说明原因"}`);
    this.#greetingsInVain = 0;
  }

  async #exchange<Type extends "ready" | "opened" | "result">(
    request: Request,
    ms: number,
    type: Type,
  ): Promise<Extract<Ready | Result | { type: "opened"; ok: boolean; message?: string }, { type: Type }>> {
    const { connector, checkProtocol = false, signal } = this.#options;
    if (checkProtocol) {
      const own = shapeProblems(request.type, request);
      if (own.length > 0) throw new Error(`our own ${request.type} is wrong: ${told(own)}`);
    }
    let answer: unknown;
    try {
      answer = await connector.ask(request, ms);
    } catch (problem) {
      throw failureOf(problem, signal);
    }
    // A newer system may say more than we read; whoever checks the protocol wants to know of slips of the pen.
    const problems = shapeProblems(type, answer).filter(({ isUnknownMember }) => checkProtocol || !isUnknownMember);
    if (problems.length > 0) throw new SystemFailure("protocol-error", `答复不是 ${type}：${told(problems)}`);
    return answer as never;
  }
}

/** Why there is no answer to a case. */
class SystemFailure extends Error {
  readonly verdict: Verdict;

  constructor(verdict: Verdict, message: string) {
    super(message);
    this.verdict = verdict;
  }
}

/** A failure of the system as the verdict it gives; faults of ours and interruptions are thrown on. */
function failureOf(problem: unknown, signal: AbortSignal | undefined): SystemFailure {
  if (signal?.aborted) throw signal.reason;
  if (problem instanceof SystemTimeout) return new SystemFailure("timeout", problem.message);
  if (problem instanceof SystemCrash) return new SystemFailure("crash", problem.message);
  if (problem instanceof ProtocolError) return new SystemFailure("protocol-error", problem.message);
  throw problem;
}

/** At most a few; one slip often makes many. */
function told(problems: readonly ShapeProblem[]): string {
  const shown = problems.slice(0, 3).map(({ pointer, message, hint }) => `${pointer || "整条"} ${message}（${hint}）`);
  return shown.join("；") + (problems.length > 3 ? ` 等 ${problems.length} 处` : "");
}

async function judge(
  item: SuiteCase,
  purpose: PlannedCase["purpose"],
  seq: number,
  conversation: Conversation,
  options: RunOptions,
): Promise<CaseResult> {
  const { caseMs, now } = options;
  const input = await options.layOut(item, seq);
  const began = now();
  const judged = async (): Promise<Omit<CaseResult, "case" | "ms">> => {
    const { role, asOf, regime } = item;
    let result: Result;
    try {
      result = await conversation.ask({ type: "run", seq, role, asOf, regime, input, limits: { ms: caseMs } }, caseMs);
    } catch (problem) {
      if (problem instanceof SystemFailure) return { verdict: problem.verdict, detail: problem.message };
      throw problem;
    }
    if (purpose === "unsupported") return judgeUnsupported(result);
    if (result.status === "skipped") {
      const { reason, issue } = result;
      return { verdict: "skipped", detail: issue === undefined ? reason : `${reason}（${issue}）` };
    }
    if (result.status === "errored") return { verdict: "errored", detail: result.message };
    return judgeDone(item, result, seq, options);
  };
  return { case: item, ...(await judged()), ms: Math.round(now() - began) };
}

/** A product that does not support something must say so, and not silently accept it. */
function judgeUnsupported(result: Result): Omit<CaseResult, "case" | "ms"> {
  if (result.status === "skipped") return { verdict: "pass" };
  if (result.status === "errored") {
    return { verdict: "fail", detail: `声明不支持，应答 skipped；答了 errored：${result.message}` };
  }
  return {
    verdict: "fail",
    detail: "声明不支持，却给出了结果：应答 skipped，或者在声明中写明支持",
    output: outputOf(result),
  };
}

async function judgeDone(
  item: SuiteCase,
  result: Done,
  seq: number,
  options: RunOptions,
): Promise<Omit<CaseResult, "case" | "ms">> {
  const output = outputOf(result);
  const missing = missingMembers(item, output);
  if (missing.length > 0) {
    const detail = `角色 ${item.role} 的结果缺少 ${missing.join("、")}`;
    return { verdict: "protocol-error", detail, output };
  }
  const readBack =
    output.files && item.role === "exporter" ? await options.readBack(output.files, item, seq) : undefined;
  const differences = compare(item, output, readBack);
  if (differences.length === 0) return { verdict: "pass", output };
  return { verdict: "fail", detail: differences.join("；"), output };
}

function outputOf({ type, seq, status, ...output }: Done): Output {
  return output;
}

/** Evidence about one product must not be taken from another. */
function rejectMismatch(ready: Ready, { product, standard }: Statement, plan: Plan): void {
  const different = (["vendor", "name", "version", "build"] as const).filter(
    (name) => product[name] !== undefined && product[name] !== ready.product[name],
  );
  const words = { vendor: "厂商", name: "产品名称", version: "产品版本", build: "程序摘要" } as const;
  const problems = different.map(
    (name) => `${words[name]}：声明中是“${product[name]}”，系统说是“${ready.product[name] ?? "没有"}”`,
  );
  if (!ready.standards.includes(standard)) {
    problems.push(`标准版本：声明中是 ${standard}，系统说支持 ${ready.standards.join("、")}`);
  }
  const lacking = (name: "role" | "form" | "recordType", offered: readonly string[] | undefined) =>
    offered === undefined
      ? []
      : [...new Set(plan.classes.map((one) => one[name]).filter((value) => !offered.includes(value)))];
  for (const [what, names] of [
    ["角色", lacking("role", ready.roles)],
    ["形式", lacking("form", ready.forms)],
    ["记录类型", lacking("recordType", ready.recordTypes)],
  ] as const) {
    if (names.length > 0) problems.push(`${what}：声明支持 ${names.join("、")}，系统的 ready 中没有`);
  }
  if (problems.length > 0) throw new SystemMismatch(problems.join("\n"));
}
