/* What the kernel does: see src/validate/table/kernel.ts. */

export { hashInput, scan, scanObjects } from "./kernel";
export { pass } from "./pass";
export { settle, settleMasked } from "./settle";
export { findAmounts, findYear } from "./texts";
