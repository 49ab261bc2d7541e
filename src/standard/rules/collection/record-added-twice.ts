import { defineRule } from "../../../model/rule.ts";

export const recordAddedTwice = defineRule({
  id: "record-added-twice",
  code: "GEN-030A",
  severity: "error",
  dimension: "一致性",
  clause: "batch#operations",
  source: [{ document: "GB/T 39443-2020", article: "5.4", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "同一记录标识新增两次", en: "record added twice" },
  why: "记录标识在归集范围内唯一，一条记录只能新增一次；再次报送同一条记录的，数据操作为变更。",
  message: { zh: "记录标识 {value} 已在{otherPlace}新增过", en: "the record {value} was added before: {otherPlace}" },
  fix: {
    zh: "是同一条记录的，把后一条的数据操作改为 U；是另一条记录的，改用新的记录标识",
    en: "if it is the same record, its operation is U; if it is another, give it an identifier of its own",
  },
  relation: "unique",
  on: { having: "envelope" },
  at: "envelope.recordId",
  by: "record",
  when: 'this.envelope.operation == "N"',
  where: 'other.envelope.operation == "N"',
});
