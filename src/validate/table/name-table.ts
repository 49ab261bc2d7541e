import * as layout from "../../kernel/layout.ts";
import type { MemoryPlan } from "./memory-plan.ts";

interface Name {
  readonly at: number;
  /** Number of the object it is a member of. */
  readonly object: number;
  readonly name: Uint8Array;
  /** A column or, from {@link layout.nestedObject} on, an object. */
  readonly target: number;
}

const encoder = new TextEncoder();

/** The names in lines of JSON objects and what they lead to, laid out for the kernel. */
export class NameTable {
  readonly #names: Name[] = [];
  /** By number of an object, that of the object it lies in. */
  readonly #parents: number[] = [0];
  readonly #parentsAt: number;
  readonly #slotsAt: number;
  readonly #mask: number;

  /** @param members by column, the names that lead to its member */
  constructor(members: readonly (readonly string[])[], plan: MemoryPlan) {
    const objects = new Map<string, number>([["", 0]]);
    members.forEach((names, column) => {
      let object = 0;
      names.forEach((name, depth) => {
        if (depth === names.length - 1) {
          this.#add(plan, object, name, column);
          return;
        }
        const path = JSON.stringify(names.slice(0, depth + 1));
        let inner = objects.get(path);
        if (inner === undefined) {
          inner = objects.size;
          objects.set(path, inner);
          this.#parents.push(object);
          this.#add(plan, object, name, layout.nestedObject + inner);
        }
        object = inner;
      });
    });
    if (this.#parents.length > layout.maxObjects) throw new RangeError("too many nested objects");
    this.#parentsAt = plan.take(this.#parents.length * 4);
    let slots = 64;
    while (slots < this.#names.length * 4) slots *= 2;
    this.#mask = slots - 1;
    this.#slotsAt = plan.take(slots * 4);
  }

  #add(plan: MemoryPlan, object: number, text: string, target: number): void {
    // Longer by what follows the name, and by what a comparison of sixteen bytes may read.
    const name = encoder.encode(text);
    this.#names.push({ at: plan.take(layout.nameBytes + name.length + 18), object, name, target });
  }

  /** @param hashOf the hash that the kernel makes of bytes */
  write(bytes: Uint8Array, words: Int32Array, hashOf: (bytes: Uint8Array) => number): void {
    const set = (at: number, value: number) => {
      words[at >> 2] = value;
    };
    set(layout.namesAt, this.#slotsAt);
    set(layout.nameMaskAt, this.#mask);
    set(layout.parentsAt, this.#parentsAt);
    this.#parents.forEach((parent, object) => {
      set(this.#parentsAt + object * 4, parent);
    });
    for (const { at, object, name, target } of this.#names) {
      const hash = hashOf(name) ^ Math.imul(object + 1, layout.nameSalt);
      set(at + layout.nameHash, hash);
      set(at + layout.nameLength, name.length + 2);
      set(at + layout.nameObject, object);
      set(at + layout.nameTarget, target);
      bytes.set(name, at + layout.nameBytes);
      bytes.set(encoder.encode('":'), at + layout.nameBytes + name.length);
      let slot = hash & this.#mask;
      while (words[(this.#slotsAt >> 2) + slot] !== 0) slot = (slot + 1) & this.#mask;
      set(this.#slotsAt + slot * 4, at);
    }
  }
}
