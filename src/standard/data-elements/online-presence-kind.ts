import { defineCodedElement } from "../../model/data-element.ts";
import { onlinePresenceKind } from "../code-lists/online-presence-kind.ts";

export const onlinePresenceKindCode = defineCodedElement({
  id: "online-presence-kind",
  title: { zh: "网站网店类型", en: "kind of website or shop" },
  definition: "网站网店类型。",
  representation: "n1",
  codeList: onlinePresenceKind,
  source: { document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" },
});
