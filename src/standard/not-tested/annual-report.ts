/** Numbers of the rule list that are no rule of their own, and why. */
export const notTestedAnnualReport = {
  "ANR-010": "从业人数为非负整数由记录类型的模式检验。",
  "ANR-017": "逾期款项说明不超过500字由记录类型的模式检验。",
  "ANR-021": "党建、社会保险细项的公示属性不是公示，由公示副本的规则 PUB-004 检验。",
  "INS-005": "抽查比例的分母是辖区全部企业，归集的记录不能保证完整。",
} as const;
