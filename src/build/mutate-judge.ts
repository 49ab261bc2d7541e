import { type CaseFolders, createSharedFolders } from "../cli/conformance/case-folders.ts";
import { createLifecycleRole } from "../cli/harness/lifecycle.ts";
import type { Opening, Performance } from "../cli/harness/opening.ts";
import { createPublisherRole } from "../cli/harness/publisher.ts";
import { createReceiverRole } from "../cli/harness/receiver.ts";
import { createTaggerRole } from "../cli/harness/tagger.ts";
import { createValidatorRole } from "../cli/harness/validator.ts";
import { compare, missingMembers } from "../conformance/comparison.ts";
import type { Output, Role } from "../conformance/protocol.ts";
import type { SuiteCase } from "../conformance/suite.ts";
import type { PublishedVersion } from "../model/published.ts";
import { createRecordSetCheck } from "../validate/record-set.ts";
import type { CaseIndex } from "./mutate-cases.ts";
import type { Mutant } from "./mutate-mutants.ts";

const roles: Readonly<Partial<Record<Role, (opening: Opening) => Performance>>> = {
  validator: createValidatorRole,
  receiver: createReceiverRole,
  lifecycle: createLifecycleRole,
  tagger: createTaggerRole,
  publisher: createPublisherRole,
};

export interface Judge {
  /** The first case that notices the fault; undefined where none does. */
  noticedBy(mutant: Mutant): Promise<SuiteCase | undefined>;
}

/**
 * Makes what runs cases on our own system under test with a faulty standard in it, and compares as the runner does.
 *
 * @param version the standard without fault, as the system finds it by its name
 * @param root a folder for the files of cases
 */
export function createMutantJudge(version: PublishedVersion, index: CaseIndex, root: string): Judge {
  const folders = createSharedFolders(root);
  let seq = 0;
  return {
    async noticedBy(mutant) {
      const system = createFaultySystem(version, mutant);
      for (const item of mutant.cases(index)) if (await system.fails(item, folders, ++seq)) return item;
      return undefined;
    },
  };
}

function createFaultySystem(version: PublishedVersion, { version: make, rules }: Mutant) {
  const faulty = make();
  const isOther = (id: string) => rules !== undefined && !rules.has(id);
  const keys = new Set(faulty.rules.flatMap(({ id, by }) => (by === undefined || isOther(id) ? [] : [by])));
  // Rules about the record as a whole do not see each other: those that the fault does not touch need not be run. But a record takes
  // part in comparisons by a key if any rule needs it.
  const needed = faulty.rules.filter(
    ({ id, layer, by = "" }) => layer === "field" || layer === "shape" || keys.has(by) || !isOther(id),
  );
  const running = { ...faulty, rules: needed };
  const opening: Opening = { version: running, checkRecords: createRecordSetCheck(running) };
  const performances = new Map<Role, Performance>();
  const ofRole = (role: Role): Performance | undefined => {
    const known = performances.get(role) ?? roles[role]?.(opening);
    if (known !== undefined) performances.set(role, known);
    return known;
  };
  const defects = new Map(version.rules.map(({ id, defect = id }) => [defect, id]));

  return {
    async fails(item: SuiteCase, folders: CaseFolders, seq: number): Promise<boolean> {
      const { role, asOf, regime } = item;
      const perform = ofRole(role);
      if (perform === undefined) return false;
      const hasFiles = item.files !== undefined;
      const input = hasFiles ? await folders.layOut(item, seq) : item.input;
      const run = { type: "run", seq, role, asOf, regime, input, limits: { ms: 10_000 } } as const;
      let output: Output;
      try {
        // Files are read by the parts of the product that find the standard by its name.
        output = await (hasFiles
          ? withRules(version, faulty.rules, async () => perform(run, folders.folder))
          : perform(run, folders.folder));
      } catch {
        return true;
      }
      const answer = hasFiles ? output : whole(item.expected, output);
      return missingMembers(item, answer).length > 0 || compare(item, answer).length > 0;
    },
  };

  /** The answer with what the rules that were not run say: what is right. */
  function whole(expected: Output, output: Output): Output {
    if (rules === undefined) return output;
    const isRun = (rule: string) => !isOther(defects.get(rule) ?? rule);
    const merged = <Item>(right: readonly Item[], found: readonly Item[], ruleOf: (item: Item) => string) => [
      ...right.filter((item) => !isRun(ruleOf(item))),
      ...found.filter((item) => isRun(ruleOf(item))),
    ];
    return {
      ...output,
      ...(output.findings && { findings: merged(expected.findings ?? [], output.findings, ({ rule }) => rule) }),
      ...(output.notEvaluated && {
        notEvaluated: merged(expected.notEvaluated ?? [], output.notEvaluated, (rule) => rule),
      }),
    };
  }
}

/** Runs something while the version has other rules. */
async function withRules<Result>(
  { rules }: PublishedVersion,
  others: PublishedVersion["rules"],
  run: () => Promise<Result>,
): Promise<Result> {
  const list = rules as PublishedVersion["rules"][number][];
  const before = [...list];
  list.splice(0, list.length, ...others);
  try {
    return await run();
  } finally {
    list.splice(0, list.length, ...before);
  }
}
