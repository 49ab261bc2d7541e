export const notTestedAbnormalListing = {
  "ABN-019": "约束的是年度报告记录的报送方式和公示内容，列入记录没有这些数据项，由年度报告信息的规则检验。",
} as const;
