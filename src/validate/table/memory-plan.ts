import { heap } from "../../kernel/layout.ts";

/** Hands out memory of the kernel from the heap on, in pieces aligned to 16 bytes. */
export class MemoryPlan {
  #next: number;

  constructor(from = heap) {
    this.#next = from;
  }

  take(size: number): number {
    const at = this.#next;
    this.#next += (size + 15) & ~15;
    return at;
  }
}
