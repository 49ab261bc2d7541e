import { closeSync, openSync, writeSync } from "node:fs";

/** Writes where the wrong cells are, a line for each: row, tab, path of the field. */
export function createPositions(path: string) {
  const file = openSync(path, "w");
  let lines: string[] = [];
  let cells = 0;
  const flush = () => {
    if (lines.length > 0) writeSync(file, lines.join(""));
    lines = [];
  };
  return {
    /** Of several values of a field it is the field. */
    add(row: number, paths: Iterable<string>): void {
      for (const one of new Set(Array.from(paths, fieldOf))) {
        cells++;
        lines.push(`${row}\t${one}\n`);
      }
      if (lines.length > 4096) flush();
    },
    /** Ends the file; how many cells it names. */
    end(): number {
      flush();
      closeSync(file);
      return cells;
    },
  };
}

/** `/penaltyKinds/0` → `/penaltyKinds`. */
export function fieldOf(path: string): string {
  return path.replace(/\/\d+$/, "");
}
