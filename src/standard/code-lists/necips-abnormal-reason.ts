import { defineCodeList } from "../../model/code-list.ts";

export const necipsAbnormalReason = defineCodeList({
  id: "necips-abnormal-reason",
  title: { zh: "公示系统原列入异常原因", en: "reasons for listing of the older publicity system" },
  version: "2014-10-01",
  membership: "closed",
  source: { document: "企业信用信息公示系统交换表", article: "SPECAUSE", confidence: "seen" },
  codes: [
    { code: "1", title: "未按时年报", titleEn: "annual report not published in time" },
    { code: "2", title: "责令期限未公示", titleEn: "not published within the ordered period" },
    { code: "3", title: "公示信息虚假", titleEn: "false information" },
    { code: "4", title: "查无下落", titleEn: "cannot be found" },
  ],
});
