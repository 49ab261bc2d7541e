import type { KernelEngine } from "../../base/kernel-host.ts";
import type { Encoding } from "../../read/encoding.ts";
import { type Automaton, unpackAutomaton } from "./automaton.ts";
import { oneClass, unpackClasses } from "./character-classes.ts";
import { Kernel, type KernelColumn, type KernelOptions } from "./kernel.ts";
import { rowUnits } from "./kernel-tables.ts";
import { stageBytes } from "./row-stage.ts";
import type { TablePlan } from "./table-plan.ts";
import { textRoles } from "./text-roles.ts";

/** Bytes looked at in one go: what fits beside the tables in the processor's cache. */
export const blockSize = 1 << 18;

/** Makes the kernel that recognises the cells of a table: its columns become automata and dictionaries. */
export function createTableKernel(
  plan: TablePlan,
  encoding: Encoding,
  separator: string,
  engine?: KernelEngine,
): Kernel {
  return new Kernel({ ...recognisers(plan), encoding, separator, blockSize: blockSize * 2 }, engine);
}

/** Makes the kernel that recognises the members of JSON objects, line by line, in UTF-8. */
export function createObjectKernel(plan: TablePlan, engine?: KernelEngine): Kernel {
  const members = plan.columns.map(({ reader }) => reader?.segments ?? []);
  return new Kernel({ ...recognisers(plan), encoding: "utf-8", members, blockSize: blockSize * 2 }, engine);
}

/** A kernel that only cuts lines, all of which it puts out as irregular. */
export function createLineKernel(): Kernel {
  return new Kernel({ encoding: "utf-8", classes: oneClass(), members: [], columns: [], blockSize: blockSize * 2 });
}

function recognisers(plan: TablePlan): Pick<KernelOptions, "classes" | "columns" | "textRoles" | "stageBytes"> {
  const { columns, automata, rules } = plan;
  const classes = unpackClasses(automata.classes);
  const step = rowUnits(classes.count + 1);
  const unpacked = new Map<number, Automaton>();
  const kernelColumns = columns.map(({ acceptance, automaton: number, interns }): KernelColumn => {
    const packed = number === undefined ? undefined : automata.automata[number];
    if (acceptance === undefined || number === undefined || packed === undefined) return { interns };
    const automaton = unpacked.get(number) ?? unpackAutomaton(packed, classes.count, step);
    if (automaton === undefined) return { interns };
    unpacked.set(number, automaton);
    const { minLength = 0, maxLength = Number.MAX_SAFE_INTEGER, check, knownHead } = acceptance;
    return {
      interns,
      automaton: {
        ...automaton,
        minLength,
        maxLength,
        ...(check !== undefined && { check }),
        ...(knownHead !== undefined && { knownHead }),
      },
    };
  });
  const asksText = rules
    .flatMap((rule) => [rule, ...rule.alternatives])
    .some(({ years, held }) => years.size + held.size > 0);
  return { classes, columns: kernelColumns, stageBytes: stageBytes(plan), ...(asksText && { textRoles }) };
}

/** A kernel that only cuts rows and cells. */
export function createCuttingKernel(width: number, encoding: Encoding, separator: string): Kernel {
  const columns = Array.from({ length: width }, (): KernelColumn => ({ interns: "never" }));
  return new Kernel({ encoding, separator, classes: oneClass(), columns, blockSize: blockSize * 2 });
}
