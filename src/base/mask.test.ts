import { describe, expect, test } from "vitest";
import { creditCodeDefect } from "./credit-code.ts";
import { maskIdNumber, maskPersonalData, maskPhone } from "./mask.ts";

describe("maskIdNumber", () => {
  test.each([
    ["11010519491231002X", "1****************X"],
    ["E12345678", "E*******8"],
    ["123", "1*3"],
    ["12", "**"],
    ["", ""],
    ["𠮷ab𠮷", "𠮷**𠮷"],
  ])("%j becomes %j", (text, masked) => {
    expect(maskIdNumber(text)).toBe(masked);
  });
});

describe("maskPhone", () => {
  test.each([
    ["13812345678", "138****5678"],
    ["0574-87654321", "057******4321"],
    ["87654321", "8******1"],
    ["", ""],
  ])("%j becomes %j", (text, masked) => {
    expect(maskPhone(text)).toBe(masked);
  });
});

describe("maskPersonalData masks", () => {
  test.each([
    ["张某（身份证号11010519491231002X）未按规定", "张某（身份证号1****************X）未按规定"],
    ["身份证11010519491231002x。", "身份证1****************x。"],
    ["身份证号110105194912310021", "身份证号1****************1"],
    ["居住证810000199001010019", "居住证8****************9"],
    ["联系电话13812345678。", "联系电话138****5678。"],
    ["tel13812345678", "tel138****5678"],
    ["+8613812345678", "+86138****5678"],
    ["13812345678@example.com", "138****5678@example.com"],
    ["账号6222021234567890128转账", "账号6*****************8转账"],
    ["卡号4111111111111111", "卡号4**************1"],
    ["甲11010519491231002X，乙13912345678", "甲1****************X，乙139****5678"],
    ["13812345678,13912345678", "138****5678,139****5678"],
    ["电话：13812345678.", "电话：138****5678."],
  ])("%j", (text, masked) => {
    expect(maskPersonalData(text)).toBe(masked);
  });
});

describe("maskPersonalData leaves", () => {
  test.each([
    ["a credit code", "统一社会信用代码91330203674737244W"],
    ["a credit code of digits", "911101066976941872"],
    ["a credit code of digits with a wrong check", "911101066976941000"],
    ["a registration number", "注册号310115600985533"],
    ["a first-generation identity number, which looks like a registration number", "110105491231002"],
    ["an amount", "罚款13812345678元"],
    ["an amount in 万元", "合计13812345678 万元"],
    ["an amount with a fraction", "合计4111111111111111.00"],
    ["a fraction", "0.13812345678"],
    ["digits of another length", "编号138123456789"],
    ["digits that no phone begins with", "编号12812345678"],
    ["a number of 16 digits that is no card", "编号4111111111111112"],
    ["18 digits inside a longer run", "A11010519491231002X"],
    ["18 digits without a date of birth", "110105194913310021"],
    ["a food licence number", "JY13301080111719"],
    ["a document number", "甬市监处罚〔2024〕12号"],
    ["a text without numbers", "未按规定公示年度报告"],
    ["nothing", ""],
  ])("%s", (_, text) => {
    expect(maskPersonalData(text)).toBe(text);
  });
});

describe("18 digits that are a credit code and hold a date where an identity number does", () => {
  test.each([
    ["stay when no identity number has that check character", "123302198002020141", "123302198002020141"],
    ["stay when they begin with 9, whoever they could belong to", "913302198006181758", "913302198006181758"],
    ["are masked when they are a right identity number too", "123302198001010020", "1****************0"],
  ])("%s", (_, text, masked) => {
    expect(creditCodeDefect(text)).toBe("");
    expect(maskPersonalData(text)).toBe(masked);
  });
});

test("a long list of numbers costs no more than its length", () => {
  const started = performance.now();
  expect(maskPersonalData("13812345678 ".repeat(100_000))).toBe("138****5678 ".repeat(100_000));
  expect(performance.now() - started).toBeLessThan(2000);
});
