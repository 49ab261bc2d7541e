import { defineTag } from "../../model/tag.ts";

export const companySeparateRegister = defineTag({
  id: "company-separate-register",
  code: "TAG-LAW-02",
  title: { zh: "公司另册管理", en: "company in the separate register" },
  definition:
    "2024年6月30日前设立的公司，被吊销营业执照、责令关闭、撤销，或者因住所、经营场所无法联系被列入经营异常名录，出资期限、注册资本不符合规定且无法调整，由登记机关另册管理。",
  dimension: "03",
  subjects: ["1"],
  basis: [
    { document: "国务院关于实施《公司法》注册资本登记管理制度的规定", article: "第七条", confidence: "seen" },
    { document: "公司登记管理实施办法", article: "第二十四条", confidence: "seen" },
  ],
  setBy: "county",
  publicity: "P",
  publicText: "另册管理",
  isAdverse: true,
  evidence: ["market-entity", "abnormal-listing"],
  whyNotComputed: "出资期限、注册资本是否“无法调整”由登记机关认定，记录中没有可以据以判断的数据。",
  removal: "恢复正常登记状态或者注销后移除。",
  clause: "tag-rule#company-separate-register",
  since: "1.0.0",
  effectiveFrom: "2024-07-01",
});
