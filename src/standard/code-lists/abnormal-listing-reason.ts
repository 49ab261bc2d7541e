import { defineCodeList } from "../../model/code-list.ts";

/**
 * First figure: kind of subject; second: reason. The numbers are of this standard; the one-digit aliases are the codes for
 * enterprises of the older publicity system (see the mapping from `necips-abnormal-reason`).
 */
export const abnormalListingReason = defineCodeList({
  id: "abnormal-listing-reason",
  title: { zh: "列入经营异常名录事由", en: "reason for the abnormal-operation list" },
  version: "2025-03-18",
  membership: "closed",
  source: {
    document: "企业经营异常名录管理办法、个体工商户年度报告办法、农民专业合作社年度报告公示办法",
    article: "第四条；第十三条至第十五条；第十条至第十二条",
    confidence: "seen",
  },
  codes: [
    {
      code: "11",
      title: "企业未按规定期限公示年度报告",
      titleEn: "enterprise: annual report not published in time",
      aliases: ["1", "未按时年报", "未依照《企业信息公示暂行条例》第八条规定的期限公示年度报告的"],
      from: "2014-10-01",
    },
    {
      code: "12",
      title: "企业未在责令期限内公示有关信息",
      titleEn: "enterprise: information not published within the ordered period",
      aliases: ["2", "责令期限未公示"],
      from: "2014-10-01",
    },
    {
      code: "13",
      title: "企业逾期未办理名称变更登记",
      titleEn: "enterprise: ordered change of name not registered",
      from: "2021-03-01",
      note: "依据企业名称登记管理规定第二十三条，2025年3月18日起列入企业经营异常名录管理办法",
    },
    {
      code: "14",
      title: "通过登记的住所或者经营场所无法联系企业",
      titleEn: "enterprise: not reachable at its registered address",
      aliases: ["4", "查无下落", "通过登记的住所或者经营场所无法联系的", "通过登记的住所或者经营场所无法联系"],
      from: "2014-10-01",
    },
    {
      code: "15",
      title: "企业公示信息隐瞒真实情况、弄虚作假",
      titleEn: "enterprise: false information published",
      aliases: ["3", "公示信息虚假", "公示企业信息隐瞒真实情况、弄虚作假的"],
      from: "2014-10-01",
      to: "2025-03-17",
      note: "企业信息公示暂行条例自2024年5月1日起不再以此列入；2024年5月1日至2025年3月17日两部规定不一致",
    },
    {
      code: "21",
      title: "个体工商户未按规定报送年度报告",
      titleEn: "individual business: annual report not filed",
      from: "2014-10-01",
    },
    {
      code: "22",
      title: "个体工商户年度报告隐瞒真实情况、弄虚作假",
      titleEn: "individual business: false annual report",
      from: "2014-10-01",
    },
    {
      code: "23",
      title: "通过登记的经营场所或者经营者住所无法联系个体工商户",
      titleEn: "individual business: not reachable at its registered address",
      from: "2014-10-01",
    },
    {
      code: "31",
      title: "农民专业合作社未按规定期限报送年度报告并公示",
      titleEn: "cooperative: annual report not filed and published in time",
      from: "2014-10-01",
    },
    {
      code: "32",
      title: "农民专业合作社年度报告公示信息隐瞒真实情况、弄虚作假",
      titleEn: "cooperative: false annual report",
      from: "2014-10-01",
    },
    {
      code: "33",
      title: "通过登记的住所无法联系农民专业合作社",
      titleEn: "cooperative: not reachable at its registered address",
      from: "2014-10-01",
    },
  ],
});
