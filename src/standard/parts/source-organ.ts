import { mandatory, optional } from "../../model/field.ts";
import { creditCode } from "../data-elements/credit-code.ts";
import { entityName } from "../data-elements/entity-name.ts";
import { text } from "../data-elements/text.ts";

/** 数据来源单位 and 备注, which close every record. `legacy` are the 双公示 names of the two source columns, where there are any. */
export const sourceOrgan = (legacy?: { readonly name: string; readonly code: string }) => ({
  sourceOrganName: mandatory(entityName, {
    publicity: "P",
    title: { zh: "数据来源单位", en: "source organ" },
    definition: "产生该条信息并对其质量负责的单位。",
    aliases: [...(legacy === undefined ? [] : [legacy.name]), "数据来源单位名称", "来源单位", "报送单位"],
  }),
  sourceOrganCode: mandatory(creditCode, {
    publicity: "P",
    title: { zh: "数据来源单位统一社会信用代码", en: "credit code of the source organ" },
    aliases: [
      ...(legacy === undefined ? [] : [legacy.code]),
      "数据来源单位代码",
      "来源单位统一社会信用代码",
      "来源单位代码",
    ],
  }),
  remark: optional(text(512), {
    publicity: "P",
    title: { zh: "备注", en: "remark" },
    aliases: ["BZ", "说明"],
    source: { document: "双公示信息项", article: "BZ", confidence: "seen" },
  }),
});
