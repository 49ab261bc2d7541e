import { defineCodeMapping } from "../../model/code-mapping.ts";
import { commitmentKind } from "../code-lists/commitment-kind.ts";
import { commitmentType } from "../code-lists/commitment-type.ts";

export const commitmentKindToType = defineCodeMapping({
  id: "commitment-kind-to-type",
  title: {
    zh: "市场监管信用承诺类别与全国承诺类型对照",
    en: "kinds of commitment in market regulation as national types",
  },
  from: commitmentKind,
  to: commitmentType,
  source: { document: "本标准", confidence: "design" },
  pairs: [
    { from: "1", to: "1" },
    { from: "2", to: "3" },
    { from: "3", to: "6" },
    { from: "4", to: "0", note: "在其他承诺类型说明中写“抽查检查”" },
    { from: "5", to: "4" },
  ],
});
