import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { readSuiteFiles } from "../build/suite.ts";
import { type Connector, ProtocolError, SystemCrash, SystemTimeout } from "./connector.ts";
import { planOf } from "./plan.ts";
import { type Output, type Request, type Run, roles } from "./protocol.ts";
import { resultsOf } from "./results.ts";
import { runPlan } from "./runner.ts";
import type { Statement } from "./statement.ts";
import type { SuiteCase } from "./suite.ts";
import { readSuite } from "./suite-reader.ts";

/** The suite as it is published: whoever understands nothing of the standard must not get through any class of it. */
const suite = readSuite(readSuiteFiles());
const product = { vendor: "示例公司", name: "示例系统", version: "1.0" };
const statement: Statement = {
  product,
  standard: suite.standard,
  claims: roles
    .filter((role) => suite.cases.some((item) => item.role === role))
    .map((role) => ({ role, recordTypes: "all", forms: "all", level: 3 })),
  unsupported: [],
};
const plan = planOf(suite, statement);

/** Answers every case as it likes; `right` is what only an honest system finds out. */
type Answer = (run: Run, right: Output, count: number) => unknown;

function connectorOf(answer: Answer, asked: ReadonlyMap<number, SuiteCase>): Connector {
  const forms = [...new Set(suite.cases.map(({ form }) => form))];
  let count = 0;
  return {
    seesFiles: true,
    parallel: false,
    async start() {
      count = 0;
    },
    async ask(request: Request) {
      if (request.type === "hello") {
        const { nonce } = request;
        return { type: "ready", cp: 1, nonce, product, roles: [...roles], standards: [suite.standard], forms };
      }
      if (request.type === "open") return { type: "opened", ok: true };
      if (request.type === "close") return undefined;
      count += 1;
      return answer(request, asked.get(request.seq)?.expected ?? {}, count);
    },
    async stop() {},
  };
}

async function resultsWith(answer: Answer) {
  let number = 0;
  const asked = new Map<number, SuiteCase>();
  const outcome = await runPlan({
    suite,
    plan,
    statement,
    connector: connectorOf(answer, asked),
    seed: "crooked",
    caseMs: 1000,
    readyMs: 1000,
    folder: "/work",
    sha256: (text) => createHash("sha256").update(text).digest("hex"),
    nonce: () => `n-${++number}`,
    now: () => 0,
    layOut: async (item, seq) => {
      asked.set(seq, item);
      return item.input;
    },
    // Files are of no interest here: an exporter that says it has written some is taken at its word.
    readBack: async (files, { input }) => ({ records: files.length === 0 ? [] : (input.records ?? []), problems: [] }),
  });
  return resultsOf(outcome, {
    plan,
    statement,
    cases: suite.cases,
    knownFailures: [],
    seed: "crooked",
    asOf: "2025-11-22",
  });
}

const done = ({ seq }: Run, output: Output) => ({ type: "result", seq, status: "done", ...output });

/** What a system says that finds nothing, whatever its role. */
const nothingWrong: Output = { findings: [], files: [], accepted: {}, stored: {}, due: false, published: null };
const written = { path: "a.csv", form: "csv-utf8", recordType: "a" } as const;

const systems: Readonly<Record<string, Answer>> = {
  "always-valid": (run) => done(run, nothingWrong),
  "always-invalid": (run) => done(run, { ...nothingWrong, findings: [{ rule: "invalid" }], due: true, published: {} }),
  echo: (run) => run,
  "crash-on-third": (run, _, count) => {
    if (count === 3) throw new SystemCrash("系统退出了");
    return done(run, nothingWrong);
  },
  slow: () => {
    throw new SystemTimeout("1000 毫秒内没有答复");
  },
  "talks-garbage": () => {
    throw new ProtocolError("答复不是 JSON");
  },
};

describe.each(Object.entries(systems))("%s", (_, answer) => {
  test("fails every class that it claims", async () => {
    const { classes, outcome, totals } = await resultsWith(answer);
    expect(outcome).toBe("failed");
    expect(Object.keys(totals)).not.toEqual(["pass"]);
    expect(classes.length).toBeGreaterThan(100);
    expect(classes.filter(({ granted }) => granted)).toEqual([]);
  });
});

test("first-error-only: fails every class in which errors are looked for", async () => {
  const { classes } = await resultsWith((run, right) =>
    done(run, { ...nothingWrong, ...right, ...(right.findings && { findings: right.findings.slice(0, 1) }) }),
  );
  const granted = classes.filter(({ granted, role }) => granted && ["validator", "receiver"].includes(role));
  expect(
    granted.map(({ role, recordType, form, level }) => `${role} ${recordType} ${form} ${level}`),
    "the lowest level of each needs a case with two findings",
  ).toEqual([]);
});

test("who gives all the right answers holds every class", async () => {
  const { classes, outcome } = await resultsWith((run, right) =>
    done(run, { ...nothingWrong, ...right, ...(run.role === "exporter" && { files: [written] }) }),
  );
  expect(classes.filter(({ granted }) => !granted)).toEqual([]);
  expect(outcome).toBe("passed");
});
