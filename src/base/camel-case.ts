/** An id in kebab case as programs name things: `abnormal-listing` → `abnormalListing`, `-tag` → `Tag`. */
export function camelCase(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
