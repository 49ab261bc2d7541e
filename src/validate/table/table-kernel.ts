import type { Encoding } from "../../read/encoding.ts";
import { compileAcceptances } from "./automaton.ts";
import { Kernel, type KernelColumn, type KernelEngine } from "./kernel.ts";
import type { TablePlan } from "./table-plan.ts";

/** Bytes looked at in one go: what fits beside the tables in the processor's cache. */
export const blockSize = 1 << 18;

/** Makes the kernel that recognises the cells of a table: the column plan becomes automata and dictionaries. */
export function createTableKernel(
  { columns }: TablePlan,
  encoding: Encoding,
  separator: string,
  engine?: KernelEngine,
): Kernel {
  const acceptances = columns.flatMap(({ acceptance }) => (acceptance === undefined ? [] : [acceptance]));
  const { classes, automata } = compileAcceptances(acceptances);
  const automatonOf = new Map(acceptances.map((acceptance, index) => [acceptance, automata[index]]));
  const kernelColumns = columns.map(({ acceptance, interns }): KernelColumn => {
    const automaton = acceptance === undefined ? undefined : automatonOf.get(acceptance);
    if (acceptance === undefined || automaton === undefined) return { interns };
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
  return new Kernel({ encoding, separator, classes, columns: kernelColumns, blockSize: blockSize * 2 }, engine);
}

/** A kernel that only cuts rows and cells. */
export function createCuttingKernel(width: number, encoding: Encoding, separator: string): Kernel {
  const { classes } = compileAcceptances([]);
  const columns = Array.from({ length: width }, (): KernelColumn => ({ interns: "never" }));
  return new Kernel({ encoding, separator, classes, columns, blockSize: blockSize * 2 });
}
