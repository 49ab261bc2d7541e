/**
 * The number of Unicode code points in a text. Field lengths of GB/T 40478-2021 and of the 双公示 data standard are
 * counted in characters, so a rare ideograph outside the basic plane is one, not two. A lone surrogate counts as one.
 */
export function codePointCount(text: string): number {
  let count = text.length;
  for (let index = 1; index < text.length; index += 1) {
    if (isLowSurrogate(text.charCodeAt(index)) && isHighSurrogate(text.charCodeAt(index - 1))) count -= 1;
  }
  return count;
}

/**
 * The text cut to at most `max` code points, the last of them `…` when anything was left out. Never splits a
 * surrogate pair, so the result is as well-formed as the text. For messages and reports.
 */
export function cutText(text: string, max: number): string {
  if (text.length <= max || codePointCount(text) <= max) return text;
  if (max < 1) return "";
  let end = 0;
  for (let kept = 1; kept < max; kept += 1) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  return `${text.slice(0, end)}…`;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
