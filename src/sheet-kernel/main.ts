/* What the sheet kernel does: see src/read/sheet-kernel.ts. */

export { scanCells } from "./cells";
export { scanStrings } from "./strings";
