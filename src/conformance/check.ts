/** One thing that was looked at. */
export interface Check {
  readonly title: string;
  readonly status: "right" | "wrong" | "unchecked";
  /** What is wrong, why it was not looked at, or what else is to be known. */
  readonly notes: readonly string[];
}

/** How many of many the notes name. */
export const named = 5;

/** A check that is right where nothing is found. */
export function checked(title: string, find: () => readonly string[]): Check {
  const notes = find();
  return { title, status: notes.length === 0 ? "right" : "wrong", notes };
}

/** A check that could not be made. */
export function unread(title: string, why: string): Check {
  return { title, status: "unchecked", notes: [why] };
}

/** A number as people read it. */
export function counted(count: number): string {
  return count.toLocaleString("en-US");
}

/** The first of many, and how many there are. */
export function someOf(items: readonly string[], unit: string): string {
  const rest = items.length > named ? ` 等 ${counted(items.length)} ${unit}` : "";
  return items.slice(0, named).join("、") + rest;
}
