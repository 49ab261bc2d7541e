import { compareDecimals } from "../../base/decimal.ts";
import type { HeldText } from "../../language/held-text.ts";

/** Most characters of a decimal that a number tells from every other. */
const mostCharacters = 15;

/** A cell by the amounts it mentions, which have been read from its bytes. */
export class HeldCell implements HeldText {
  readonly amounts: number[] = [];

  mentionsAmount(yuan: string): boolean {
    if (this.amounts.length === 0) return false;
    if (yuan.length <= mostCharacters) return this.amounts.includes(Number(yuan));
    return this.amounts.some((amount) => compareDecimals(String(amount), yuan) === 0);
  }

  mentionsAnyAmount(): boolean {
    return this.amounts.length > 0;
  }
}
