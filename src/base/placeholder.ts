/** Words that stand for "no value" in exports, in lower case. 无 is not among them: it is a lawful answer in some forms. */
export const placeholderWords: ReadonlySet<string> = new Set([
  "/",
  "//",
  "\\",
  "-",
  "--",
  "---",
  "—",
  "——",
  "－",
  "_",
  "*",
  "?",
  "？",
  ".",
  "。",
  "n/a",
  "na",
  "#n/a",
  "null",
  "none",
  "nil",
  "\\n",
  "(null)",
  "undefined",
  "nan",
  "未知",
  "不详",
  "暂无",
  "待定",
  "测试",
  "test",
  "空",
  "缺失",
  "无数据",
]);

/** Characters a placeholder may begin with; most values begin otherwise and are told at a glance. */
const beginnings = new Set(
  [...[...placeholderWords].flatMap((word) => [word, word.toUpperCase()]), " ", "\t", "\u3000"].map((word) =>
    word.charCodeAt(0),
  ),
);

/**
 * Whether a value is one of the usual placeholders for a missing value (`N/A`, `NULL`, `-`, `暂无`, `0000`, …), whatever
 * its letter case and surrounding blanks. A single `0` is a number, not a placeholder.
 */
export function isPlaceholder(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first === 0x30) return text.length > 3 && /^0+$/.test(text.trim());
  if (text.length > 12 || !beginnings.has(first)) return false;
  return placeholderWords.has(text.trim().toLowerCase());
}
