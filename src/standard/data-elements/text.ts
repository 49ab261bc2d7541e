import { defineDataElement } from "../../model/data-element.ts";

/** Free text of up to `maxLength` characters. */
export const text = (maxLength: number) =>
  defineDataElement({
    id: `text-${maxLength}`,
    title: { zh: "文本", en: "text" },
    definition: `不超过${maxLength}个字符的文字。`,
    representation: `c..${maxLength}`,
    kind: "text",
    source: { document: "GB/T 19488.1-2004", confidence: "known" },
  });
