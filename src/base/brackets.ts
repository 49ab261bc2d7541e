/** What is wrong with the round brackets of a text: not in pairs, both widths in one text, or half-width only. */
export type BracketDefect = "" | "unbalanced" | "mixed" | "half-width";

/** Names the first of these defects; 〔〕, 【】 and others are left alone. */
export function bracketDefect(text: string): BracketDefect {
  let depth = 0;
  let half = false;
  let full = false;
  for (let index = 0; index < text.length; index++) {
    const character = text.charCodeAt(index);
    const opens = character === 0x28 || character === 0xff08;
    const closes = character === 0x29 || character === 0xff09;
    if (!opens && !closes) continue;
    if (character < 0x80) half = true;
    else full = true;
    depth += opens ? 1 : -1;
    if (depth < 0) return "unbalanced";
  }
  if (depth !== 0) return "unbalanced";
  if (half && full) return "mixed";
  return half ? "half-width" : "";
}

/** Half-width round brackets made full-width, as names of entities are registered. */
export function toFullWidthBrackets(text: string): string {
  return text.replaceAll("(", "（").replaceAll(")", "）");
}
