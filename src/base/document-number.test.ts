import { describe, expect, test } from "vitest";
import {
  courtCaseNumberDefect,
  documentNumberDefect,
  documentNumberYear,
  suggestDocumentNumber,
} from "./document-number.ts";

describe("documentNumberYear", () => {
  test.each([
    ["国市监处罚〔2026〕10号", "2026"],
    ["慈税罚（2018）40号", "2018"],
    ["慈税罚(2019)40号", "2019"],
    ["慈税罚[2019]40号", "2019"],
    ["慈税罚【2019】40号", "2019"],
    ["慈税罚［2019］40号", "2019"],
    ["慈税罚﹝2019﹞40号", "2019"],
    ["慈税罚〔 2019年 〕40号", "2019"],
    ["（2023）京0108民初12345号", "2023"],
    ["慈税罚〔19〕40号", ""],
    ["慈税罚2019年40号", ""],
    ["慈税罚〔20190〕40号", ""],
    ["", ""],
  ])("%j: %j", (no, year) => {
    expect(documentNumberYear(no)).toBe(year);
  });
});

describe.each([
  ["", "国市监处罚〔2026〕10号", "国市监处罚〔2026〕10号"],
  ["", "宁新区管审环表复〔2025〕104号", "宁新区管审环表复〔2025〕104号"],
  ["", "甬环罚〔2024〕12-1号", "甬环罚〔2024〕12-1号"],
  ["", "甬环罚〔2024〕100号", "甬环罚〔2024〕100号"],
  ["bracket", "慈税罚（2018）40号", "慈税罚〔2018〕40号"],
  ["bracket", "慈税罚[2019]40号", "慈税罚〔2019〕40号"],
  ["bracket", "慈税罚【2019】40号", "慈税罚〔2019〕40号"],
  ["bracket", "慈税罚(2019)40号", "慈税罚〔2019〕40号"],
  ["bracket", "慈税罚〔2019）40号", "慈税罚〔2019〕40号"],
  ["bracket", "慈税罚〔2019年〕40号", "慈税罚〔2019〕40号"],
  ["bracket", "慈税罚（2018）第040号", "慈税罚〔2018〕40号"],
  ["bracket", "（2018）慈税罚40号", "〔2018〕慈税罚40号"],
  ["ordinal-or-leading-zero", "甬市监处罚〔2024〕第012号", "甬市监处罚〔2024〕12号"],
  ["ordinal-or-leading-zero", "甬市监处罚〔2024〕第12号", "甬市监处罚〔2024〕12号"],
  ["ordinal-or-leading-zero", "甬市监处罚〔2024〕012号", "甬市监处罚〔2024〕12号"],
  ["ordinal-or-leading-zero", "甬市监处罚〔2024〕字第12号", "甬市监处罚〔2024〕字12号"],
  ["", "国家市场监督管理总局令第45号", "国家市场监督管理总局令第45号"],
  ["", "（2023）京0108民初12345号", "（2023）京0108民初12345号"],
  ["", "(2023)京0108民初12345号", "(2023)京0108民初12345号"],
  ["", "", ""],
])("%s: %j", (defect, no, suggested) => {
  test("has that defect", () => {
    expect(documentNumberDefect(no)).toBe(defect);
  });

  test("is suggested in the form that has none", () => {
    expect(suggestDocumentNumber(no)).toBe(suggested);
    expect(documentNumberDefect(suggested)).toBe("");
  });
});

describe("court case numbers", () => {
  test.each([
    ["", "（2023）京0108民初12345号"],
    ["", "（2021）最高法民终123号"],
    ["", "（2022）浙02执恢45号之一"],
    ["", "（2020）兵01破申3号"],
    ["bracket", "(2023)京0108民初12345号"],
    ["bracket", "〔2023〕京0108民初12345号"],
    ["bracket", "（2023)京0108民初12345号"],
    ["format", "京0108民初12345号"],
    ["format", "（2023）京0108民初12345"],
    ["format", "（2023）12345号"],
    ["format", "（2018）慈税罚40号"],
    ["format", "国市监处罚〔2026〕10号"],
    ["format", ""],
  ])("%s: %j", (defect, no) => {
    expect(courtCaseNumberDefect(no)).toBe(defect);
  });
});
