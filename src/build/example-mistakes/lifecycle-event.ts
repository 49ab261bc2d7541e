/** The dirty example: wrong cells of `examples/lifecycle-event-clean.csv`. */
export const mistakes = [
  [3, "办理单位统一社会信用代码", "11330106002561231"],
  [1, "参与方", "公众"],
  [2, "行政相对人代码_1（统一社会信用代码）", "91330106MA2KTERT45"],
  [2, "事件日期", "2025-06-31"],
  [3, "办理单位", ""],
  [3, "当日顺序号", "一"],
  [4, "参与方", "网站"],
  [4, "流程名称", ""],
] as const;
