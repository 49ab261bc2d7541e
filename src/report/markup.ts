import { visible } from "./visible.ts";

/** HTML that is ready to be written, as opposed to text that has yet to be escaped. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a template: text (escaped), numbers, markup and lists of markup (taken as they are), nothing. */
export type Fragment = string | number | Markup | readonly Markup[] | null;

/**
 * HTML template. Every text put into it is escaped and shows its hidden characters, so leaving markup unescaped takes an
 * explicit act, forgetting to escape is not possible.
 */
export function markup(parts: TemplateStringsArray, ...fragments: readonly Fragment[]): Markup {
  let result = parts[0] ?? "";
  for (const [index, fragment] of fragments.entries()) result += render(fragment) + (parts[index + 1] ?? "");
  return { markup: result };
}

/** `text` with the characters that mean something in HTML text or a quoted attribute replaced by entities. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function render(fragment: Fragment): string {
  if (fragment === null) return "";
  if (typeof fragment === "string") return visible(escapeHtml(fragment));
  if (typeof fragment === "number") return String(fragment);
  if ("markup" in fragment) return fragment.markup;
  return fragment.map((part) => part.markup).join("");
}
