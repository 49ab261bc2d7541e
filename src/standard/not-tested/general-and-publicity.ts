/** Numbers of the rule list that are no rule of their own, and why. */
export const notTestedGeneralAndPublicity = {
  "LIC-001": "由 IDN-020A、IDN-020B、IDN-020C 对各类记录的信用主体检验",
  "LIC-008": "必填的文字由记录类型的模式和 GEN-007 检验",
  "LIC-013": "由 IDN-001、IDN-010、IDN-011 对各类机关代码检验",
  "LIC-014": "数据来源单位代码由记录类型的模式和 IDN-001、IDN-010、IDN-011 检验",
  "LIC-020": "由 SER-012B 检验",
  "PEN-001": "文号是否填写由记录类型的模式检验，格式由 IDN-026、IDN-027 检验",
  "PEN-008": "六项文字由记录类型的模式和 GEN-007 检验",
} as const;
