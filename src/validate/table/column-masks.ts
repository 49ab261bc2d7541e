/** Sets of columns, a bit each in {@link presenceWords} words. */
import { presenceWords } from "../../kernel/layout.ts";

export const noColumns = new Uint32Array(presenceWords);

export function has(mask: Uint32Array, bit: number): boolean {
  return (((mask[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
}

export function set(mask: Uint32Array, bit: number): void {
  mask[bit >>> 5] = (mask[bit >>> 5] as number) | (1 << (bit & 31));
}

export function clear(mask: Uint32Array, bit: number): void {
  mask[bit >>> 5] = (mask[bit >>> 5] as number) & ~(1 << (bit & 31));
}

export function same(one: Uint32Array, other: Uint32Array): boolean {
  return one[0] === other[0] && one[1] === other[1] && one[2] === other[2] && one[3] === other[3];
}

export function disjoint(one: Uint32Array, other: Uint32Array): boolean {
  return (
    (((one[0] as number) & (other[0] as number)) |
      ((one[1] as number) & (other[1] as number)) |
      ((one[2] as number) & (other[2] as number)) |
      ((one[3] as number) & (other[3] as number))) ===
    0
  );
}
