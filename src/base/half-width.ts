/** The text with full-width forms of ASCII (U+FF01–U+FF5E) and the ideographic space (U+3000) replaced by the ASCII characters they stand for. */
export function halfWidth(text: string): string {
  if (!wide.test(text)) return text;
  return text.replace(/[\uff01-\uff5e\u3000]/g, (character) =>
    character === "\u3000" ? " " : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}

const wide = /[\uff01-\uff5e\u3000]/;
