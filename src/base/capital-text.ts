import { shiftDecimal } from "./decimal.ts";
import { halfWidth } from "./half-width.ts";

/** A registered capital read from a text. */
export interface Capital {
  /** In 万 (ten thousands) of the currency, a canonical decimal. */
  readonly amount: string;
  /** The numeric currency code of GB/T 12406, `""` when the text names none. */
  readonly currency: string;
}

/**
 * The registered capital that a text of a real export states, such as `5,000(万元人民币)`, `50万人民币` or `人民币300万元`;
 * `undefined` when it states none or leaves doubt: no unit, separators that do not group by three, scientific notation.
 * Currencies are those of GB/T 12406 seen in registration data.
 */
export function parseCapitalText(text: string): Capital | undefined {
  const parts = shape.exec(halfWidth(text).trim());
  if (parts === null) return undefined;
  const [, before = "", number = "", bracketed, bare = ""] = parts;
  const unit = (bracketed ?? bare).replaceAll(/\s/g, "");
  const scale = unit.startsWith("亿") ? 4 : unit.startsWith("万") ? 0 : -4;
  const named = currencyOf(scale === -4 ? unit : unit.slice(1));
  const announced = currencyOf(before.trim());
  if (named === undefined || announced === undefined) return undefined;
  // A number without any unit, or with two currencies, could mean either of two things.
  if (unit === "" || (named !== "" && announced !== "" && named !== announced)) return undefined;
  return { amount: shiftDecimal(number.replaceAll(/[,\s]/g, ""), scale), currency: named || announced };
}

const shape = /^([^\d(]*?)(\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(?:\(([^()]*)\)|([^()\d,.]*))$/;

/** Names of currencies, in upper case, by the numeric code of GB/T 12406. */
export const currencyNames: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    "156": "人民币 RMB CNY",
    "840": "美元 美金 USD",
    "344": "港元 港币 香港元 香港港元 HKD",
    "978": "欧元 EUR",
    "392": "日元 日圆 日币 JPY",
    "826": "英镑 GBP",
    "446": "澳门元 澳门币 MOP",
    "901": "新台币 台币 TWD",
    "036": "澳大利亚元 澳元 AUD",
    "124": "加拿大元 加元 CAD",
    "756": "瑞士法郎 CHF",
    "702": "新加坡元 新加坡币 新元 SGD",
    "410": "韩元 韩国元 韩圆 韩币 KRW",
    "643": "俄罗斯卢布 卢布 RUB",
    // Withdrawn in 2002, still on old registrations.
    "280": "德国马克 马克 DEM",
  }).map(([code, names]) => [code, names.split(" ")]),
);

const currencies = new Map(
  Object.entries(currencyNames).flatMap(([code, names]) => names.map((name) => [name, code] as const)),
);

/** The code of a currency's name, `""` for none (or only 元), `undefined` for an unknown name. */
function currencyOf(words: string): string | undefined {
  const name = words.replace(/整$/, "").toUpperCase();
  if (name === "" || name === "元" || name === "圆") return "";
  // 元人民币, 人民币元: the unit stands beside the currency, in either order. 美元 is a name of its own.
  return (
    currencies.get(name) ?? currencies.get(name.replace(/^[元圆]/, "")) ?? currencies.get(name.replace(/[元圆]$/, ""))
  );
}
