/** Placeholders of a text, `{value}` → `value`. */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name as string);
}
