/**
 * The function library of the rule language: what a rule may call beyond CEL itself. Published as `functions.json`, so
 * that a system in another language can offer the same functions under the same names.
 *
 * `unknowable` marks functions that may have no answer (a year outside the calendar): the rule is then not evaluated.
 */
export interface LibraryFunction {
  /** CEL declaration. */
  readonly signature: string;
  readonly description: string;
  readonly source?: string;
  readonly unknowable?: true;
}

export const libraryFunctions = {
  isPlaceholder: {
    signature: "isPlaceholder(string): bool",
    description:
      "值是否为占位写法：/、-、—、N/A、NA、NULL、none、\\N、#N/A、未知、暂无、测试、全为0等。“无”不是占位写法。",
  },
  isMissingText: {
    signature: "isMissingText(string): bool",
    description: "值是否除空白外没有内容。",
  },
  creditCodeDefect: {
    signature: "creditCodeDefect(string): string",
    description:
      "统一社会信用代码的唯一缺陷名，无缺陷为空串：placeholder、registration-number、length、lowercase、character、truncated、complement、check-digit，按此顺序判定。",
    source: "GB 32100-2015",
  },
  creditCodeCheckCharacter: {
    signature: "creditCodeCheckCharacter(string): string",
    description: "由前17位计算的第18位校验码；前17位含非法字符时为空串。",
    source: "GB 32100-2015",
  },
  suggestCreditCode: {
    signature: "suggestCreditCode(string): string",
    description: "将小写转大写、I O Z S 改为 1 0 2 5 后若成为正确代码则返回之，否则为空串。",
    source: "GB 32100-2015",
  },
  isOrganizationCodeRight: {
    signature: "isOrganizationCodeRight(string): bool",
    description: "统一社会信用代码第9至17位的组织机构代码校验码是否正确。",
    source: "GB 11714-1997",
  },
  isCreditCodeDepartmentKnown: {
    signature: "isCreditCodeDepartmentKnown(string): bool",
    description: "第1、2位是否在登记管理部门和机构类别代码表内。",
    source: "GB 32100-2015",
  },
  isCreditCodeProvinceKnown: {
    signature: "isCreditCodeProvinceKnown(string): bool",
    description: "第3、4位是否为省级区划代码或者10（国家）。",
    source: "GB/T 2260",
  },
  citizenIdDefect: {
    signature: "citizenIdDefect(string): string",
    description: "公民身份号码的缺陷名，无缺陷为空串：fifteen-digits、format、birth-date、check-character。",
    source: "GB 11643-1999",
  },
  citizenIdBirthDate: {
    signature: "citizenIdBirthDate(string): string",
    description: "公民身份号码中的出生日期 YYYY-MM-DD；不可用时为空串。",
    source: "GB 11643-1999",
  },
  isCitizenIdProvinceKnown: {
    signature: "isCitizenIdProvinceKnown(string): bool",
    description: "公民身份号码前两位是否为有效的省级代码（含81、82、83、71）。",
    source: "GB 11643-1999",
  },
  registrationNumberDefect: {
    signature: "registrationNumberDefect(string): string",
    description: "15位注册号的缺陷名，无缺陷为空串：length、character、check-digit。",
    source: "GS 15-2006",
  },
  foodLicenceKind: {
    signature: "foodLicenceKind(string): string",
    description: "食品许可编号的类别 SC、JY、YB；不是食品许可编号为空串。",
    source: "食品生产许可管理办法 第三十条；食品经营许可和备案管理办法 第二十七条、第四十五条",
  },
  foodLicenceNumberDefect: {
    signature: "foodLicenceNumberDefect(string): string",
    description: "食品许可编号的缺陷名，无缺陷为空串：format、check-digit。",
    source: "食品生产许可管理办法 第三十条；食品经营许可和备案管理办法 第二十七条、第四十五条",
  },
  foodLicenceDivision: {
    signature: "foodLicenceDivision(string): string",
    description: "食品许可编号中许可机关所在地的6位区划代码；不可用时为空串。",
  },
  foodLicenceBusinessFormat: {
    signature: "foodLicenceBusinessFormat(string): string",
    description: "JY 编号首位的主体业态代码；其他编号为空串。",
    source: "食品经营许可和备案管理办法 第二十七条",
  },
  documentNumberDefect: {
    signature: "documentNumberDefect(string): string",
    description:
      "发文字号的缺陷名，无缺陷为空串：bracket（年份未用六角括号）、ordinal-or-leading-zero（有“第”或者前导零）。",
    source: "GB/T 9704-2012",
  },
  documentNumberYear: {
    signature: "documentNumberYear(string): string",
    description: "发文字号中的4位年份；没有为空串。",
    source: "GB/T 9704-2012",
  },
  suggestDocumentNumber: {
    signature: "suggestDocumentNumber(string): string",
    description: "改用六角括号、去掉“第”和前导零后的发文字号。",
    source: "GB/T 9704-2012",
  },
  courtCaseNumberDefect: {
    signature: "courtCaseNumberDefect(string): string",
    description: "法院案号的缺陷名，无缺陷为空串：bracket（年份未用全角圆括号）、format。",
    source: "法〔2015〕137号",
  },
  personalDocumentMatches: {
    signature: "personalDocumentMatches(string, string): bool",
    description: "证件号码（第二个参数）的形状是否与证件类型代码（第一个参数）相符；未知类型为真。",
  },
  isCalendarDate: {
    signature: "isCalendarDate(string): bool",
    description: "是否为真实存在的公历日期，写作 YYYY-MM-DD。",
    source: "GB/T 7408.1",
  },
  addDays: { signature: "addDays(string, int): string", description: "日期加若干日。" },
  addMonths: {
    signature: "addMonths(string, int): string",
    description: "日期加若干月，没有对应日的为月末日。",
    source: "民法典 第二百零二条",
  },
  addYears: {
    signature: "addYears(string, int): string",
    description: "日期加若干年，没有对应日的为月末日。",
    source: "民法典 第二百零二条",
  },
  daysBetween: { signature: "daysBetween(string, string): int", description: "后一日期减前一日期的日数。" },
  year: { signature: "year(string): int", description: "日期的年份。" },
  addWorkingDays: {
    signature: "addWorkingDays(string, int): string",
    description: "日期之后第若干个工作日，当日不计；超出工作日历时无解。",
    source: "国务院办公厅节假日安排通知",
    unknowable: true,
  },
  workingDaysBetween: {
    signature: "workingDaysBetween(string, string): int",
    description: "前一日期之后至后一日期（含）的工作日数；超出工作日历时无解。",
    source: "国务院办公厅节假日安排通知",
    unknowable: true,
  },
  rolledDay: {
    signature: "rolledDay(string): string",
    description:
      "按日计算的期间的最后一日为法定休假日的，顺延至其后第一个工作日；是工作日的为其本身。超出工作日历时无解。",
    source: "民法典 第二百零三条",
    unknowable: true,
  },
  compareDecimals: {
    signature: "compareDecimals(string, string): int",
    description: "两个十进制数串的大小：-1、0、1。",
  },
  sumDecimals: {
    signature: "sumDecimals(list<string>): string",
    description: "若干十进制数串之和，结果精确；没有数时为0。",
  },
  mentionsPersonalNumber: {
    signature: "mentionsPersonalNumber(string): bool",
    description: "文字中是否含公民身份号码、手机号码或者银行卡号。",
  },
  shiftDecimal: {
    signature: "shiftDecimal(string, int): string",
    description: "十进制数串乘以10的若干次方，结果精确。",
  },
  decimalPlaces: { signature: "decimalPlaces(string): int", description: "十进制数串小数点后的位数。" },
  integerDigits: { signature: "integerDigits(string): int", description: "十进制数串整数部分的位数。" },
  mentionsAmount: {
    signature: "mentionsAmount(string, string): bool",
    description: "文字（第一个参数）中是否出现某一金额（第二个参数，以元为单位的数串），数字或者中文大写均可。",
  },
  mentionsAnyAmount: {
    signature: "mentionsAnyAmount(string): bool",
    description: "文字中是否出现以元、万元、亿元计的金额。",
  },
  capitalAmount: {
    signature: "capitalAmount(string): string",
    description: "从“5,000(万元人民币)”之类的注册资本文字中读出的以万计的数额；读不出为空串。",
  },
  capitalCurrency: {
    signature: "capitalCurrency(string): string",
    description: "从注册资本文字中读出的币种代码；读不出为空串。",
  },
  inCodeList: {
    signature: "inCodeList(string, string): bool",
    description: "代码（第二个参数）是否在代码集（第一个参数）内。",
  },
  codeTitle: { signature: "codeTitle(string, string): string", description: "代码在代码集中的名称；没有为空串。" },
  industrySectionOf: {
    signature: "industrySectionOf(string): string",
    description: "行业代码前两位所属的门类字母；未知为空串。",
    source: "GB/T 4754-2017",
  },
  bracketDefect: {
    signature: "bracketDefect(string): string",
    description: "文字中括号的缺陷名，无缺陷为空串：unbalanced（不成对）、mixed（全角半角混用）、half-width（半角）。",
  },
  toHalfWidth: { signature: "toHalfWidth(string): string", description: "全角字母、数字、标点转为半角。" },
  toFullWidthBrackets: { signature: "toFullWidthBrackets(string): string", description: "半角括号转为全角括号。" },
  trimmed: { signature: "trimmed(string): string", description: "去掉首尾空白（含全角空格）。" },
} as const satisfies Record<string, LibraryFunction>;

export type LibraryFunctionName = keyof typeof libraryFunctions;
