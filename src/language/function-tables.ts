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
export interface FunctionTable {
  readonly description: Words;
  /** A text is a list of characters or, where the description says so, a pattern. */
  readonly data: string | readonly (string | number)[] | Readonly<Record<string, string | number | readonly string[]>>;
}

/**
 * The tables of the functions, the very data that they run on. Patterns keep to what RE2 and ECMAScript have in common and are
 * to match from end to end.
 */
export const functionTables = {
  blanks: {
    description: { zh: "空白字符的码位", en: "code points of blanks" },
    // What JavaScript takes for white space; a test holds the list against it.
    data: [
      0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007,
      0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
    ],
  },
  placeholderWords: {
    description: { zh: "占位词，小写", en: "placeholder words, in lower case" },
    data: [...placeholderWords],
  },
  creditCodeSymbols: {
    description: {
      zh: "统一社会信用代码的31个字符；字符的值是它的序号，从0起",
      en: "the 31 symbols of a credit code; the value of a symbol is its index, from 0",
    },
    data: creditCodeSymbols,
  },
  creditCodeWeights: {
    description: {
      zh: "统一社会信用代码第1至18位的权",
      en: "weights of positions 1 to 18 of a credit code",
    },
    data: [...creditCodeWeights],
  },
  creditCodeDepartments: {
    description: {
      zh: "统一社会信用代码第1、2位：登记管理部门和机构类别；54、55、99 不在 GB 32100 的表中，实际有",
      en: "positions 1 and 2 of a credit code: department and class; 54, 55 and 99 are not in GB 32100 but in use",
    },
    data: creditCodeDepartments,
  },
  organizationCodeWeights: {
    description: { zh: "组织机构代码前8位的权", en: "weights of the first 8 symbols of an organisation code" },
    data: [...organizationCodeWeights],
  },
  organizationCodeCheckCharacters: {
    description: {
      zh: "组织机构代码的校验码，以加权和除以11的余数为序号，从0起",
      en: "check characters of an organisation code; the index, from 0, is the weighted sum mod 11",
    },
    data: organizationCodeCheckCharacters,
  },
  citizenIdWeights: {
    description: { zh: "公民身份号码前17位的权", en: "weights of the first 17 digits of a citizen identity number" },
    data: citizenIdWeights,
  },
  citizenIdCheckCharacters: {
    description: {
      zh: "公民身份号码的校验码，以加权和除以11的余数为序号，从0起",
      en: "check characters of a citizen identity number; the index, from 0, is the weighted sum mod 11",
    },
    data: citizenIdCheckCharacters,
  },
  foodLicenceNumberPattern: {
    description: { zh: "食品许可编号的样式", en: "pattern of a food licence number" },
    data: foodLicenceNumberPattern,
  },
  openingBrackets: {
    description: { zh: "年份前的括号，每个字符一种", en: "brackets before a year, one a character" },
    data: openingBrackets,
  },
  closingBrackets: {
    description: { zh: "年份后的括号，每个字符一种", en: "brackets behind a year, one a character" },
    data: closingBrackets,
  },
  courtCasePattern: {
    description: {
      zh: "法院案号中年份括号以后部分的样式",
      en: "pattern of what follows the year of a court case number",
    },
    data: courtCasePattern,
  },
  administrativeWords: {
    description: {
      zh: "年份括号以后有其中之一的，是行政机关的文号而不是案号",
      en: "a number with one of them behind the year is that of an administrative organ, not of a court",
    },
    data: administrativeWords,
  },
  personalDocumentPatterns: {
    description: {
      zh: "证件号码的样式，按证件类型代码（国家企业信用信息公示系统 CB16 的两位代码、GA/T 517 的三位代码）",
      en: "patterns of numbers of personal documents, by the code of the kind (2 digits: NECIPS CB16; 3 digits: GA/T 517)",
    },
    data: personalDocumentPatterns,
  },
  mobileNumberPattern: {
    description: { zh: "手机号码的样式", en: "pattern of a mobile number" },
    data: mobileNumberPattern,
  },
  bankCardPattern: {
    description: { zh: "银行卡号的样式", en: "pattern of a bank card number" },
    data: bankCardPattern,
  },
  numeralDigits: {
    description: { zh: "数字和它的值", en: "numerals and the digit each stands for" },
    data: numeralDigits,
  },
  numeralPowers: {
    description: { zh: "数的单位和它是10的几次方", en: "units of numbers and the power of ten of each" },
    data: numeralPowers,
  },
  notMoneyAfterYuan: {
    description: {
      zh: "“元”“圆”后接其中任一字符的不是金额（元旦、元件）",
      en: "元 or 圆 before one of these characters is no money (元旦, 元件)",
    },
    data: notMoneyAfterYuan,
  },
  currencyNames: {
    description: {
      zh: "币种的名称（字母大写），按 GB/T 12406 的数字代码",
      en: "names of currencies (letters in upper case) by the numeric code of GB/T 12406",
    },
    data: currencyNames,
  },
} as const satisfies Record<string, FunctionTable>;

export type FunctionTableName = keyof typeof functionTables;
