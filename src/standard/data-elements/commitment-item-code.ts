import { defineDataElement } from "../../model/data-element.ts";

export const commitmentItemCode = defineDataElement({
  id: "commitment-item-code",
  title: { zh: "承诺事项编码", en: "code of the commitment item" },
  definition: "信用承诺事项清单中一个事项的编码，由制定清单的机关编定。",
  representation: "an..32",
  kind: "identifier",
  source: { document: "本标准", confidence: "design" },
});
