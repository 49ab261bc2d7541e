import { defineCodedElement } from "../../model/data-element.ts";
import { lostContactGround } from "../code-lists/lost-contact-ground.ts";

export const lostContactGroundCode = defineCodedElement({
  id: "lost-contact-ground",
  title: { zh: "无法联系情形", en: "ground for not being reachable" },
  definition: "无法联系情形。",
  representation: "n1",
  codeList: lostContactGround,
  source: { document: "企业公示信息抽查办法", article: "第十四条", confidence: "seen" },
});
