import { defineCodeMapping } from "../../model/code-mapping.ts";
import { certificateType } from "../code-lists/certificate-type.ts";
import { publicCreditCertificateType } from "../code-lists/public-credit-certificate-type.ts";

export const publicCreditCertificateTypes = defineCodeMapping({
  id: "public-credit-certificate-types",
  title: {
    zh: "公共信用证件类型与证件类型对照",
    en: "certificate types of public-credit platforms to those of the publicity system",
  },
  from: publicCreditCertificateType,
  to: certificateType,
  source: { document: "本标准", confidence: "design" },
  pairs: [
    { from: "111", to: "10" },
    { from: "112", to: "10", note: "临时身份证的号码即公民身份号码" },
    { from: "113", to: "90", note: "号码为户口簿编号的，证件类型填其他" },
    { from: "114", to: "20" },
    { from: "115", to: "30" },
    { from: "117", to: "90" },
    { from: "118", to: "90" },
    { from: "119", to: "90" },
    { from: "120", to: "90" },
    { from: "122", to: "90" },
    { from: "154", to: "90" },
    { from: "411", to: "90", note: "中国护照，与40外国（地区）护照不同" },
    { from: "412", to: "90", note: "中国护照，与40外国（地区）护照不同" },
    { from: "413", to: "90", note: "中国护照，与40外国（地区）护照不同" },
    { from: "414", to: "90", note: "中国公民的护照；外国人的护照为40" },
    { from: "415", to: "90" },
  ],
});
