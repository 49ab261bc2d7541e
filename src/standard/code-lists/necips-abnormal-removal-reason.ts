import { defineCodeList } from "../../model/code-list.ts";

export const necipsAbnormalRemovalReason = defineCodeList({
  id: "necips-abnormal-removal-reason",
  title: { zh: "公示系统原移出异常原因", en: "reasons for removal of the older publicity system" },
  version: "2014-10-01",
  membership: "closed",
  source: { document: "企业信用信息公示系统交换表", article: "REMEXCPRES", confidence: "seen" },
  codes: [
    { code: "1", title: "补报年报", titleEn: "annual report filed" },
    { code: "2", title: "履行公示义务", titleEn: "information published" },
    { code: "3", title: "更正信息", titleEn: "information corrected" },
    { code: "4", title: "住所变更", titleEn: "address changed" },
    { code: "5", title: "重新取得联系", titleEn: "reachable again" },
    { code: "7", title: "企业注销自动移出", titleEn: "deregistered" },
  ],
});
