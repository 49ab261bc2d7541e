import { defineCodedElement } from "../../model/data-element.ts";
import { publicityChannel } from "../code-lists/publicity-channel.ts";

export const publicityChannelCode = defineCodedElement({
  id: "publicity-channel",
  title: { zh: "公示渠道", en: "publicity channel" },
  definition: "公示信息的渠道。",
  representation: "n1",
  codeList: publicityChannel,
  source: { document: "本标准", confidence: "design" },
});
