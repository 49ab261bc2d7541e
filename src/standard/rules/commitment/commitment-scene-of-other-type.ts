import { defineRule } from "../../../model/rule.ts";

export const commitmentSceneOfOtherType = defineRule({
  id: "commitment-scene-of-other-type",
  code: "COM-029",
  severity: "warning",
  dimension: "一致性",
  clause: "commitment#kinds",
  source: [
    { document: "GB/T 46277-2025", article: "第5章", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "应用领域、场景与承诺类型矛盾", en: "domain or scene of another type" },
  why: "应用领域或者应用场景写着另一种承诺类型的名称，两者必有一个填错。实施指南的条文尚未见到，只作提示。",
  message: {
    zh: "应用领域或者应用场景写的是另一种承诺，承诺类型为 {type}",
    en: "domain or scene name another type of commitment than {type}",
  },
  fix: { zh: "核对应用领域、应用场景和承诺类型，改正填错的一个", en: "check domain, scene and type" },
  on: ["commitment"],
  at: "applicationScene",
  args: { type: `codeTitle("commitment-type", this.commitmentType)` },
  holds: `(this.commitmentType in ["0", "2"] || !((has(this.applicationDomain) ? this.applicationDomain : "") + (has(this.applicationScene) ? this.applicationScene : "")).contains("容缺受理")) && (this.commitmentType in ["0", "3"] || !((has(this.applicationDomain) ? this.applicationDomain : "") + (has(this.applicationScene) ? this.applicationScene : "")).contains("证明事项")) && (this.commitmentType in ["0", "4"] || !((has(this.applicationDomain) ? this.applicationDomain : "") + (has(this.applicationScene) ? this.applicationScene : "")).contains("信用修复")) && (this.commitmentType in ["0", "5"] || !((has(this.applicationDomain) ? this.applicationDomain : "") + (has(this.applicationScene) ? this.applicationScene : "")).contains("行业自律"))`,
});
