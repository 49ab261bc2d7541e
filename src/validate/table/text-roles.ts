import { openingBrackets } from "../../base/document-number.ts";
import { unitsInAmounts } from "../../base/money-in-text.ts";
import * as layout from "../../kernel/layout.ts";

/** By UTF-16 code unit, what a character means to amounts of yuan and to years of document numbers: bits of the kernel. */
export const textRoles = new Uint8Array(1 << 16);

const { isDigit, isNumeral, isVague, isNotMoney, isUnit } = unitsInAmounts;
for (let unit = 0; unit < textRoles.length; unit++) {
  if (isDigit(unit)) textRoles[unit] = layout.roleDigit;
  else if (isUnit(unit)) textRoles[unit] = layout.roleUnit;
  else
    textRoles[unit] =
      (isNumeral(unit) ? layout.roleNumeral : 0) |
      (isVague(unit) ? layout.roleBefore : 0) |
      (isNotMoney(unit) ? layout.roleBehind : 0);
}
for (const bracket of openingBrackets) textRoles[bracket.charCodeAt(0)] = layout.roleOpens;
textRoles["〔".charCodeAt(0)] = layout.roleOpensYear;
textRoles["〕".charCodeAt(0)] = layout.roleClosesYear;
