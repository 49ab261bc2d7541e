const number = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/** Whether a text is the number of a version as this standard counts: three whole numbers, nothing after them. */
export function isVersionNumber(text: string): boolean {
  return number.test(text);
}

/** Negative where the first number is the lower one, 0 where they are the same. */
export function compareVersionNumbers(first: string, second: string): number {
  const [a, b] = [first, second].map((text) => text.split(".").map(Number));
  for (const index of [0, 1, 2]) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
