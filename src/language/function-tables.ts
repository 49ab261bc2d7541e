import { currencyNames } from "../base/capital-text.ts";
import { citizenIdCheckCharacters, citizenIdWeights } from "../base/citizen-id.ts";
import {
  creditCodeDepartments,
  creditCodeSymbols,
  creditCodeWeights,
  organizationCodeCheckCharacters,
  organizationCodeWeights,
} from "../base/credit-code.ts";
import { administrativeWords, closingBrackets, courtCasePattern, openingBrackets } from "../base/document-number.ts";
import { foodLicenceNumberPattern } from "../base/food-licence-number.ts";
import { bankCardPattern, mobileNumberPattern } from "../base/mask.ts";
import { notMoneyAfterYuan, numeralDigits, numeralPowers } from "../base/money-in-text.ts";
import { personalDocumentPatterns } from "../base/personal-document.ts";
import { placeholderWords } from "../base/placeholder.ts";
import type { Words } from "./library-function.ts";

/** Data that functions look things up in, published beside them. */
export interface FunctionTable<Data = TableData> {
  readonly description: Words;
  readonly data: Data;
}

/** A text is a list of characters or, where the description of the table says so, a pattern. */
export type TableData =
  | string
  | readonly (string | number)[]
  | Readonly<Record<string, string | number | readonly string[]>>;

/**
 * The tables of the functions, the very data that they run on. Patterns keep to what RE2 and ECMAScript have in common and are
 * to match from end to end.
 */
export const functionTables = {
  // What JavaScript takes for white space; a test holds the list against it.
  blanks: table(
    "空白字符的码位",
    "code points of blanks",
    [
      0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007,
      0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
    ],
  ),
  placeholderWords: table("占位词，小写", "placeholder words, in lower case", [...placeholderWords]),
  creditCodeSymbols: table(
    "统一社会信用代码的31个字符；字符的值是它的序号，从0起",
    "the 31 symbols of a credit code; the value of a symbol is its index, from 0",
    creditCodeSymbols,
  ),
  creditCodeWeights: table("统一社会信用代码第1至18位的权", "weights of positions 1 to 18 of a credit code", [
    ...creditCodeWeights,
  ]),
  creditCodeDepartments: table(
    "统一社会信用代码第1、2位：登记管理部门和机构类别；54、55、99 不在 GB 32100 的表中，实际有",
    "positions 1 and 2 of a credit code: department and class; 54, 55 and 99 are not in GB 32100 but in use",
    creditCodeDepartments,
  ),
  organizationCodeWeights: table("组织机构代码前8位的权", "weights of the first 8 symbols of an organisation code", [
    ...organizationCodeWeights,
  ]),
  organizationCodeCheckCharacters: table(
    "组织机构代码的校验码，以加权和除以11的余数为序号，从0起",
    "check characters of an organisation code; the index, from 0, is the weighted sum mod 11",
    organizationCodeCheckCharacters,
  ),
  citizenIdWeights: table(
    "公民身份号码前17位的权",
    "weights of the first 17 digits of a citizen identity number",
    citizenIdWeights,
  ),
  citizenIdCheckCharacters: table(
    "公民身份号码的校验码，以加权和除以11的余数为序号，从0起",
    "check characters of a citizen identity number; the index, from 0, is the weighted sum mod 11",
    citizenIdCheckCharacters,
  ),
  foodLicenceNumberPattern: table("食品许可编号的样式", "pattern of a food licence number", foodLicenceNumberPattern),
  openingBrackets: table("年份前的括号，每个字符一种", "brackets before a year, one a character", openingBrackets),
  closingBrackets: table("年份后的括号，每个字符一种", "brackets behind a year, one a character", closingBrackets),
  courtCasePattern: table(
    "法院案号中年份括号以后部分的样式",
    "pattern of what follows the year of a court case number",
    courtCasePattern,
  ),
  administrativeWords: table(
    "年份括号以后有其中之一的，是行政机关的文号而不是案号",
    "a number with one of them behind the year is that of an administrative organ, not of a court",
    administrativeWords,
  ),
  personalDocumentPatterns: table(
    "证件号码的样式，按证件类型代码（国家企业信用信息公示系统 CB16 的两位代码、GA/T 517 的三位代码）",
    "patterns of numbers of personal documents, by the code of the kind (2 digits: NECIPS CB16; 3 digits: GA/T 517)",
    personalDocumentPatterns,
  ),
  mobileNumberPattern: table("手机号码的样式", "pattern of a mobile number", mobileNumberPattern),
  bankCardPattern: table("银行卡号的样式", "pattern of a bank card number", bankCardPattern),
  numeralDigits: table("数字和它的值", "numerals and the digit each stands for", numeralDigits),
  numeralPowers: table("数的单位和它是10的几次方", "units of numbers and the power of ten of each", numeralPowers),
  notMoneyAfterYuan: table(
    "“元”“圆”后接其中任一字符的不是金额（元旦、元件）",
    "元 or 圆 before one of these characters is no money (元旦, 元件)",
    notMoneyAfterYuan,
  ),
  currencyNames: table(
    "币种的名称（字母大写），按 GB/T 12406 的数字代码",
    "names of currencies (letters in upper case) by the numeric code of GB/T 12406",
    currencyNames,
  ),
};

export type FunctionTableName = keyof typeof functionTables;

function table<Data extends TableData>(zh: string, en: string, data: Data): FunctionTable<Data> {
  return { description: { zh, en }, data };
}
