import type { LibraryFunction } from "../library-function.ts";

export const codeFunctions = {
  inCodeList: {
    signature: "inCodeList(string, string): bool",
    description: {
      zh: "代码（第二个参数）是否为代码集（第一个参数，code-lists/ 中的 id）中的一个 code，停用的也算。",
      en: "Whether the code (the second argument) is a code of the list (the first, an id in code-lists/), one no longer in use included.",
    },
    examples: [
      [["division", "330100"], true],
      [["division", "100000"], true],
      [["division", "560000"], false],
      [["currency", "156"], true],
      [["currency", "人民币"], false],
      [["currency", ""], false],
    ],
  },
  codeTitle: {
    signature: "codeTitle(string, string): string",
    description: {
      zh: "代码（第二个参数）在代码集（第一个参数）中的 title；没有为空串。",
      en: "The title of the code (the second argument) in the list (the first); empty where there is none.",
    },
    examples: [
      [["division", "330000"], "浙江省"],
      [["division", "560000"], ""],
      [["currency", "156"], "人民币"],
      [["currency", ""], ""],
    ],
  },
  industrySectionOf: {
    signature: "industrySectionOf(string): string",
    description: {
      zh: "行业代码前两位所属的门类字母，即代码对照 industry-division-to-section（code-mappings/）中 from 为前两位的 to；没有为空串。",
      en: "The section letter of the first two digits of an industry code: to of the pair of the code mapping industry-division-to-section (code-mappings/) whose from they are; empty where there is none.",
    },
    source: "GB/T 4754-2017",
    examples: [
      [["0111"], "A"],
      [["01"], "A"],
      [["9700"], "T"],
      [["9800"], ""],
      [["0"], ""],
      [["A0111"], ""],
      [[""], ""],
    ],
  },
} as const satisfies Record<string, LibraryFunction>;
