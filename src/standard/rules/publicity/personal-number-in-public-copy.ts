import { defineRule } from "../../../model/rule.ts";

export const personalNumberInPublicCopy = defineRule({
  id: "personal-number-in-public-copy",
  code: "PUB-001",
  severity: "error",
  dimension: "规范性",
  clause: "publicity#personal-data",
  source: [
    { document: "个人信息保护法", article: "第二十八条、第二十九条", confidence: "seen" },
    { document: "市场监督管理行政处罚信息公示规定", article: "第六条", confidence: "seen" },
  ],
  since: "1.0.0",
  only: "public-copy",
  title: { zh: "公示副本中有证件号码、电话或者邮箱", en: "identity number, telephone or e-mail in a public copy" },
  why: "证件号码是敏感个人信息，电话、邮箱是联系方式，都不公示；多由直接导出内部表格造成。",
  message: { zh: "公示副本中有不公示的个人信息", en: "a public copy holds personal data that is not published" },
  fix: {
    zh: "删去该列；需要区分同名的人，在内部以证件号码核对，不写入公示副本",
    en: "remove the column; people of the same name are told apart inside the office, not in the public copy",
  },
  each: {
    elements: ["id-number", "telephone", "email"],
    publicity: ["N", "I"],
    except: ["/subject/legalRepresentativeIdNumber", "/legalRepresentativeIdNumber"],
  },
  decisive: true,
  holds: `this == ""`,
});
