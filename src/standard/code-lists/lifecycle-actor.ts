import { defineCodeList } from "../../model/code-list.ts";

export const lifecycleActor = defineCodeList({
  id: "lifecycle-actor",
  title: { zh: "流程参与方", en: "actor of a lifecycle" },
  version: "2026-11-23",
  membership: "closed",
  source: { document: "本标准", confidence: "design" },
  codes: [
    { code: "organ", title: "作出机关", titleEn: "deciding organ", aliases: ["机关", "列入机关", "决定机关"] },
    { code: "upper-organ", title: "上级机关", titleEn: "superior organ", aliases: ["复核机关", "复议机关"] },
    { code: "entity", title: "经营主体", titleEn: "entity", aliases: ["当事人", "信用主体", "承诺人"] },
    { code: "public", title: "公众", titleEn: "public", aliases: ["社会公众", "其他组织和个人"] },
    { code: "court", title: "人民法院", titleEn: "court", aliases: ["法院"] },
    { code: "system", title: "系统", titleEn: "system", aliases: ["系统自动"], note: "期限届满等由系统自动完成的环节" },
  ],
});
