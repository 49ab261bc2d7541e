import { defineCodeMapping } from "../../model/code-mapping.ts";
import { certificateType } from "../code-lists/certificate-type.ts";
import { publicCreditCertificateType } from "../code-lists/public-credit-certificate-type.ts";

export const certificateTypeToPublicCredit = defineCodeMapping({
  id: "certificate-type-to-public-credit",
  title: {
    zh: "证件类型与公共信用证件类型对照",
    en: "certificate types of the publicity system to those of public-credit platforms",
  },
  from: certificateType,
  to: publicCreditCertificateType,
  source: { document: "本标准", confidence: "design" },
  pairs: [
    { from: "10", to: "111" },
    { from: "20", to: "114" },
    { from: "30", to: "115", note: "限武装警察部队的警官证" },
  ],
  unmapped: {
    "40": "外国护照，中国护照的代码不能代替",
    "51": "GA/T 517-2004 的对应代码尚未核实",
    "52": "GA/T 517-2004 的对应代码尚未核实",
    "53": "GA/T 517-2004 的对应代码尚未核实",
    "54": "GA/T 517-2004 的对应代码尚未核实",
    "55": "GA/T 517-2004 的对应代码尚未核实",
    "56": "GA/T 517-2004 的对应代码尚未核实",
    "57": "GA/T 517-2004 的对应代码尚未核实",
    "58": "GA/T 517-2004 的对应代码尚未核实",
    "90": "依具体证件填写",
  },
});
