import { defineDataElement } from "../../model/data-element.ts";

/** The layout is that of the exchange in use; its official text has not been seen, so only the digits are part of the shape. */
export const commitmentNumber = defineDataElement({
  id: "commitment-number",
  title: { zh: "承诺编码", en: "commitment number" },
  definition: "一项信用承诺的20位数字编码，依次为受理地区划代码6位、承诺作出日期8位、流水号6位。",
  representation: "n20",
  kind: "identifier",
  namedBy: ["commitment-number-structure"],
  source: { document: "全国信用承诺归集格式（原文待核实）", article: "承诺编码", confidence: "provisional" },
});
