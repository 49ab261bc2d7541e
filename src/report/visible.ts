/** Whitespace other than the plain space, control and format characters, private use, lone surrogates. */
const hidden = /(?! )[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;

/** The same without tab and line breaks, which a quoted CSV cell may hold. */
const hiddenInCell = /(?![\t\r\n ])[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;

/** Dresses the substitute for a hidden character, for instance in markup. */
export type ShowHidden = (substitute: string, character: string) => string;

const showPlainly: ShowHidden = (substitute) => substitute;

/**
 * Text in which nothing is hidden: a line feed reads `␊`, a tab `␉`, a no-break space `\u00A0`. A clerk cannot correct a
 * character that cannot be seen, and a raw escape or direction mark would let the data rewrite what the report says.
 */
export function visible(text: string, show: ShowHidden = showPlainly): string {
  return text.replace(hidden, (character) => show(substituteFor(character), character));
}

/** Like {@link visible}, and shows the spaces at either end as `␣`: in a cell they are often the very defect. */
export function visibleValue(value: string, show: ShowHidden = showPlainly): string {
  return visible(value, show).replace(/^ +| +$/g, (spaces) => show("␣".repeat(spaces.length), spaces));
}

/** Like {@link visible}, but leaves tabs and line breaks, which are ordinary content of a quoted CSV cell. */
export function visibleInCell(text: string): string {
  return text.replace(hiddenInCell, substituteFor);
}

/** JSON that prints harmlessly: what {@link visible} would show is written as a `\u` escape, which reads back the same. */
export function visibleJson(json: string): string {
  return json.replace(hiddenInCell, (character) =>
    Array.from({ length: character.length }, (_, unit) => escapeOf(character.charCodeAt(unit))).join(""),
  );
}

function substituteFor(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  // The Control Pictures block mirrors the first 32 controls one by one.
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "␡";
  return code > 0xffff ? `\\u{${code.toString(16).toUpperCase()}}` : escapeOf(code);
}

function escapeOf(unit: number): string {
  return `\\u${unit.toString(16).toUpperCase().padStart(4, "0")}`;
}
