/** Numbers of the rule list that are about this standard's own documents, and not about data. */
export const notTestedStandard = {
  "STD-006": "约束的是本标准的文件，由仓库的测试 standard-documents.test.ts 检查每份文件的章",
  "STD-007": "约束的是本标准的文件，由仓库的测试 standard-documents.test.ts 检查要求的用词",
  "STD-008": "约束的是本标准的文件，由仓库的测试 standard-documents.test.ts 检查引用标准的年号",
  "STD-009": "约束的是本标准的文件，由仓库的测试 standard-documents.test.ts 检查不以法律用语代替“应”",
} as const;
