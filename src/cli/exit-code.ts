import type { ValidationReport } from "../report/report.ts";

/** Scripts depend on these numbers; changing one is a breaking change. 3 is a fault of this program. */
export const exitCode: Record<ValidationReport["outcome"], number> = { valid: 0, invalid: 1, unreadable: 2 };

/** Exit code of a fault of this program; Node's own 1 would read as "invalid data". */
export const ownFault = 3;

/** Exit code after Ctrl-C, as shells have it. */
export const interrupted = 130;
