import { defineRule } from "../../../model/rule.ts";

export const divisionNameDiffers = defineRule({
  id: "division-name-differs",
  code: "GEN-020",
  severity: "error",
  dimension: "一致性",
  clause: "general#codes",
  source: [
    { document: "GB/T 36344-2018", article: "数据准确性", confidence: "known" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "区划代码与省份名称不符", en: "division code of another province" },
  why: "名称只供查阅，以代码为准；两者不符时无法知道哪一个对。多由复制整行后只改了一处造成。",
  message: {
    zh: "住所所在区划 {division} 属于{expected}，所在省份却填“{value}”",
    en: "the division {division} belongs to {expected}, but the province is “{value}”",
  },
  fix: { zh: "对照营业执照改正区划代码或者省份名称", en: "correct the code or the name after the business licence" },
  on: ["market-entity"],
  at: "domicileProvince",
  args: {
    division: "this.domicileDivision",
    expected: `codeTitle("division", this.domicileDivision.substring(0, 2) + "0000")`,
  },
  holds: `!this.domicileDivision.matches("^[0-9]{6}$") || codeTitle("division", this.domicileDivision.substring(0, 2) + "0000") == "" || codeTitle("division", this.domicileDivision.substring(0, 2) + "0000").startsWith(this.domicileProvince)`,
});
