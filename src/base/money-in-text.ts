import { addDecimals, compareDecimals, shiftDecimal } from "./decimal.ts";
import { halfWidth } from "./half-width.ts";

/**
 * The amounts of money that a Chinese text mentions, in order, as canonical decimals of yuan: digits or Chinese numerals
 * (common and capital, 正确填写票据和结算凭证的基本规定) followed by 元, 万元 or 亿元, with 角 and 分 if there are any.
 * Other numbers, foreign currencies and vague amounts (数百元, 几十元) are left out.
 */
export function amountsInText(text: string): readonly string[] {
  // Several rules ask about the same text in turn.
  if (text !== last.text) last = { text, amounts: findAmounts(text) };
  return last.amounts;
}

/** Whether a text mentions an amount of yuan, a decimal. */
export function mentionsAmount(text: string, yuan: string): boolean {
  return amountsInText(text).some((amount) => compareDecimals(amount, yuan) === 0);
}

let last: { readonly text: string; readonly amounts: readonly string[] } = { text: "", amounts: [] };

function findAmounts(text: string): string[] {
  const plain = plainAmounts(text);
  if (plain !== undefined) return plain;
  const amounts: string[] = [];
  // Only what stands around the unit can be an amount; the rest of a long text need not be searched.
  for (const place of placesOfUnit(text)) {
    for (const [, yuan = "", tenths = "0", hundredths = "0"] of halfWidth(place).matchAll(amountPattern)) {
      const whole = evaluate(yuan);
      if (whole === undefined) continue;
      if (tenths === "0" && hundredths === "0") {
        amounts.push(whole);
        continue;
      }
      const cents = addDecimals(shiftDecimal(digitOf(tenths), -1), shiftDecimal(digitOf(hundredths), -2));
      amounts.push(addDecimals(whole, cents));
    }
  }
  return amounts;
}

/** Most digits of a number that is taken as it stands. */
const mostDigits = 15;

/**
 * The amounts of a text in which every unit has digits or no numeral at all before it, and nothing behind it that could change
 * the amount, as in most decisions; `undefined` for any other text.
 */
function plainAmounts(text: string): string[] | undefined {
  const amounts: string[] = [];
  for (let at = nextUnit(text, 0); at >= 0; at = nextUnit(text, at + 1)) {
    let from = at;
    while (from > 0 && isDigit(text.charCodeAt(from - 1))) from--;
    if (from === at) {
      if (from > 0 && isInNumeral(text.charCodeAt(from - 1))) return undefined;
      continue;
    }
    const isPlain =
      at - from <= mostDigits &&
      text.charCodeAt(from) !== zero &&
      (from === 0 || !changesNumeral(text.charCodeAt(from - 1))) &&
      (at + 1 === text.length || !changesAmount(text.charCodeAt(at + 1)));
    if (!isPlain) return undefined;
    amounts.push(text.slice(from, at));
  }
  return amounts;
}

const zero = 0x30;

function isDigit(unit: number): boolean {
  return unit >= zero && unit <= 0x39;
}

/** 几, 数 */
const vague = new Set([0x51e0, 0x6570]);

/** What before digits belongs to the number or makes it another: 几, 数, numerals, separators. */
function changesNumeral(unit: number): boolean {
  return vague.has(unit) || isInNumeral(unit);
}

/** What behind the unit belongs to the amount, or tells that it is none: 角, 分, numerals before them, 元旦. */
function changesAmount(unit: number): boolean {
  return isInNumeral(unit) || notMoney.has(unit);
}

/** Characters behind the unit that may belong to an amount, or tell that it is none: 零五角零五分钟. */
const behindUnit = 8;

/** Characters before a numeral that tell whether it begins there: 几百元, 1,000元. */
const beforeNumeral = 2;

/** The pieces of a text around 元 and 圆, with all that an amount there can reach. */
function placesOfUnit(text: string): string[] {
  const places: string[] = [];
  let from = 0;
  let to = 0;
  for (let at = nextUnit(text, 0); at >= 0; at = nextUnit(text, at + 1)) {
    let start = at;
    while (start > to && isInNumeral(text.charCodeAt(start - 1))) start--;
    start = Math.max(0, start - beforeNumeral);
    if (start > to || to === 0) {
      if (to > 0) places.push(text.slice(from, to));
      from = start;
    }
    to = at + 1 + behindUnit;
  }
  if (to > 0) places.push(text.slice(from, to));
  return places;
}

/** 元, 圆 */
const commonUnit = 0x5143;
const rareUnit = 0x5706;

function nextUnit(text: string, from: number): number {
  const common = text.indexOf("元", from);
  const rare = text.indexOf("圆", from);
  return common < 0 || (rare >= 0 && rare < common) ? rare : common;
}

/** What a numeral is made of, whatever its width. */
function isInNumeral(unit: number): boolean {
  return numeralUnits[unit] === 1;
}

/** The digit that a numeral stands for. */
export const numeralDigits: Readonly<Record<string, string>> = Object.fromEntries(
  ["〇零0", "一壹1", "二贰两2", "三叁3", "四肆4", "五伍5", "六陆6", "七柒7", "八捌8", "九玖9"].flatMap((forms, value) =>
    [...forms].map((form) => [form, String(value)]),
  ),
);

/** Behind 元 or 圆, tell that it is no money: 元旦, 元件. */
export const notMoneyAfterYuan = "旦月件素宵化器年";

/** The power of ten that a Chinese unit multiplies by. */
export const numeralPowers: Readonly<Record<string, number>> = {
  十: 1,
  拾: 1,
  百: 2,
  佰: 2,
  千: 3,
  仟: 3,
  万: 4,
  萬: 4,
  亿: 8,
  億: 8,
};

const powerSigns = Object.keys(numeralPowers).join("");
const numerals = `${Object.keys(numeralDigits).join("").replace(/[0-9]/g, "")}${powerSigns}`;
const numeralUnits = new Uint8Array(1 << 16);
for (const character of `0123456789０１２３４５６７８９.．,， \u3000${numerals}`)
  numeralUnits[character.charCodeAt(0)] = 1;
const figure = "\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";

// Starts at the beginning of a number, never inside one or after 几/数, and does not take 元旦, 元月, 元件 … for money.
// The count is bounded because a text of nothing but numerals would otherwise cost the square of its length.
const notMoney = new Set(Array.from(notMoneyAfterYuan, (character) => character.charCodeAt(0)));
const amountPattern = new RegExp(
  `(?<![\\d.几数${numerals}]|\\d[,，])` +
    `((?:${figure}|[${numerals}])(?: ?(?:[${numerals}]|(?<=[${powerSigns}])(?:${figure}))){0,40})` +
    ` ?[元圆](?![${notMoneyAfterYuan}])(?:零?([\\d${numerals}])角)?(?:零?([\\d${numerals}])分(?!钟))?`,
  "gu",
);

/** Most amounts: nothing is to be calculated. */
const plainNumber = /^[1-9]\d{0,14}$/;

/** By UTF-16 code unit, what it means to an amount, for those who do not go by text. */
export const unitsInAmounts = {
  isDigit,
  isNumeral: (unit: number): boolean => isInNumeral(unit) && !isDigit(unit),
  isVague: (unit: number): boolean => vague.has(unit),
  isNotMoney: (unit: number): boolean => notMoney.has(unit),
  isUnit: (unit: number): boolean => unit === commonUnit || unit === rareUnit,
};

const tokenPattern = new RegExp(`${figure}|[${numerals}]`, "gu");

function digitOf(form: string): string {
  return numeralDigits[form] ?? "0";
}

/** The value of a numeral, mixed ones such as 1.5万 included; `undefined` when a unit has nothing to multiply (百元). */
function evaluate(numeral: string): string | undefined {
  if (plainNumber.test(numeral)) return numeral;
  let total = "0";
  let section = "0";
  let current = "";
  for (const [token] of numeral.matchAll(tokenPattern)) {
    const power = numeralPowers[token];
    if (power === undefined) {
      const figures = token.replaceAll(/[,，]/g, "");
      // 二〇〇 is written digit by digit; figures are always whole.
      current += numeralDigits[token] ?? figures;
    } else if (power < 4) {
      if (current === "" && power > 1) return undefined;
      section = addDecimals(section, shiftDecimal(current === "" ? "1" : current, power));
      current = "";
    } else {
      section = addDecimals(section, current === "" ? "0" : current);
      current = "";
      // 一万亿: the larger unit multiplies all that came before it.
      const multiplied = power === 8 ? addDecimals(total, section) : section;
      if (multiplied === "0") return undefined;
      total = power === 8 ? shiftDecimal(multiplied, power) : addDecimals(total, shiftDecimal(multiplied, power));
      section = "0";
    }
  }
  return addDecimals(addDecimals(total, section), current === "" ? "0" : current);
}
