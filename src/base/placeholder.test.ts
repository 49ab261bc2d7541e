import { expect, test } from "vitest";
import { isPlaceholder } from "./placeholder.ts";

test.each([
  "/",
  "-",
  "—",
  "N/A",
  "NULL",
  "null",
  "None",
  "\\N",
  "#N/A",
  "未知",
  "暂无",
  "测试",
  "000000000000000000",
  " n/a ",
])("%s stands for a missing value", (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

test.each(["无", "0", "000", "0.00", "北京某某有限公司", "NANA", ""])("%s is a value", (text) => {
  expect(isPlaceholder(text)).toBe(false);
});
