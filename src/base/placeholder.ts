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

const longestWord = Math.max(...[...placeholderWords].map((word) => word.length));

/** Characters that a placeholder may begin with; most values begin otherwise and are told at a glance. */
const beginnings = new Set(
  ["0", ...placeholderWords].flatMap((word) => [word, word.toUpperCase()]).map((word) => word.charCodeAt(0)),
);

/**
 * Whether a value is one of the usual placeholders for a missing value (`N/A`, `NULL`, `-`, `暂无`) or four zeros and more,
 * whatever its letter case and surrounding blanks. A single `0` is a number, not a placeholder.
 */
export function isPlaceholder(text: string): boolean {
  const first = text.charCodeAt(0);
  if (!beginnings.has(first) && !/^\s/.test(text)) return false;
  const plain = text.trim();
  if (plain.length <= longestWord && placeholderWords.has(plain.toLowerCase())) return true;
  return /^0{4,}$/.test(plain);
}
