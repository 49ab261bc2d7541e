import { defineRule } from "../../../model/rule.ts";

export const organCodeOfMarketEntity = defineRule({
  id: "organ-code-of-market-entity",
  code: "IDN-011",
  severity: "warning",
  dimension: "准确性",
  clause: "identifiers#organ-codes",
  source: [
    { document: "GB 32100-2015", article: "第4章", confidence: "seen" },
    { document: "双公示信息项", article: "XK_XKJGDM、CF_CFJGDM、XK_LYDWDM、CF_SJLYDM", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "机关代码是经营主体的代码", en: "organ code is that of a market entity" },
  why: "机关、事业单位的代码多以11、12开头；以91、92、93开头的是经营主体，多为把相对人的代码填到了机关栏。依法授权的组织除外，只作提示。",
  message: {
    zh: "机关代码 {value} 以91、92、93或者99开头，是经营主体的代码",
    en: "the organ code {value} begins with 91, 92, 93 or 99, as codes of market entities do",
  },
  fix: {
    zh: "填写作出决定的机关自己的统一社会信用代码；确为法律、法规授权的组织的不需处理",
    en: "enter the code of the deciding organ itself; an organisation authorised by law may keep its code",
  },
  each: {
    elements: ["credit-code"],
    except: [
      "/creditCode",
      "/headOfficeCreditCode",
      "/branches",
      "/conversion/originalCreditCode",
      "/shareholders/*/creditCode",
      "/shareholderCreditCode",
      "/investments/*/creditCode",
      "/subject/creditCode",
    ],
  },
  holds: `!this.matches("^9[1239]")`,
});
