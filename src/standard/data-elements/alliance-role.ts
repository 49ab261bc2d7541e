import { defineCodedElement } from "../../model/data-element.ts";
import { allianceRole } from "../code-lists/alliance-role.ts";

export const allianceRoleCode = defineCodedElement({
  id: "alliance-role",
  title: { zh: "同盟成员角色", en: "role in the alliance" },
  definition: "成员在企业信用同盟中的角色。",
  representation: "n1",
  codeList: allianceRole,
  source: { document: "本标准", confidence: "provisional" },
});
