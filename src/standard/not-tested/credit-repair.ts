/** Numbers of the rule list that are no rule of their own, and why. */
export const notTestedCreditRepair = {
  "RSK-001": "信用风险等级的取值由记录类型的模式（闭合代码集）检验",
} as const;
