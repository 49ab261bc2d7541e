/**
 * Representation notation of GB/T 19488.1: `an18` exactly 18 letters or digits, `c..200` up to 200 characters, `n4`
 * four digits, `n..18,6` a number of up to 18 digits of which 6 are decimals, `d8` a calendar date, `dt15` a moment, `ul` unlimited text.
 */
export type Representation =
  | {
      readonly kind: "text";
      readonly minLength: number;
      readonly maxLength?: number;
      readonly characters: "c" | "an" | "n" | "a";
    }
  | { readonly kind: "decimal"; readonly digits: number; readonly decimals: number }
  | { readonly kind: "date" }
  | { readonly kind: "moment" };

/** Reads the notation. Throws on anything it does not know: a representation is part of the standard, not of the data. */
export function parseRepresentation(notation: string): Representation {
  if (notation === "d8") return { kind: "date" };
  if (notation === "dt15") return { kind: "moment" };
  if (notation === "ul") return { kind: "text", minLength: 1, characters: "c" };
  const match = /^(c|an|n|a)(\.\.)?(\d+)(?:,(\d+))?$/.exec(notation);
  if (match === null) throw new Error(`unknown representation "${notation}"`);
  const [, characters, upTo, length, decimals] = match;
  if (decimals !== undefined) return { kind: "decimal", digits: Number(length), decimals: Number(decimals) };
  return {
    kind: "text",
    minLength: upTo === undefined ? Number(length) : 1,
    maxLength: Number(length),
    characters: characters as "c" | "an" | "n" | "a",
  };
}
