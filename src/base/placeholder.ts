/** Words that stand for "no value" in exports. 无 is not among them: it is a lawful answer in some forms. */
const words = new Set([
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

/**
 * Whether a value is one of the usual placeholders for a missing value (`N/A`, `NULL`, `-`, `暂无`, `0000`, …), whatever
 * its letter case and surrounding blanks. A single `0` is a number, not a placeholder.
 */
export function isPlaceholder(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first === 0x30) return text.length > 3 && /^0+$/.test(text.trim());
  if (text.length > 12) return false;
  return words.has(text.trim().toLowerCase());
}
