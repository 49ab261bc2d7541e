import { maskPersonalData } from "../base/mask.ts";

/** A number of a person where none should be. */
export interface PersonalNumber {
  /** The case or the file it stands in. */
  readonly place: string;
  readonly masked: string;
}

/** Evidence would hold numbers of persons who are in no case of the suite: real data was tested. */
export class PersonalNumbersFound extends Error {
  readonly numbers: readonly PersonalNumber[];

  constructor(numbers: readonly PersonalNumber[]) {
    super(numbers.map(({ place, masked }) => `${place}: ${masked}`).join("\n"));
    this.numbers = numbers;
  }
}

/** Identity, telephone and bank card numbers in a text: each as it is and masked. */
export function personalNumbersIn(text: string): { readonly number: string; readonly masked: string }[] {
  const masked = maskPersonalData(text);
  if (masked === text) return [];
  return [...text.matchAll(/[\dA-Za-z]{11,}/g)].flatMap(({ 0: number, index }) => {
    // Masking keeps every length.
    const shown = masked.slice(index, index + number.length);
    return shown === number ? [] : [{ number, masked: shown }];
  });
}

/** A JSON value with the numbers of persons in its texts masked. */
export function masked(value: unknown): unknown {
  if (typeof value === "string") return maskPersonalData(value);
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, masked(member)]));
}
