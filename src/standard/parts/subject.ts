import { closed, conditional, group, mandatory, optional } from "../../model/field.ts";
import { certificateTypeCode } from "../data-elements/certificate-type.ts";
import { creditCode } from "../data-elements/credit-code.ts";
import { divisionCode } from "../data-elements/division-code.ts";
import { entityName } from "../data-elements/entity-name.ts";
import { entityTypeCode } from "../data-elements/entity-type.ts";
import { idNumber } from "../data-elements/id-number.ts";
import { legacyIdentifier } from "../data-elements/legacy-identifier.ts";
import { organizationCode } from "../data-elements/organization-code.ts";
import { personName } from "../data-elements/person-name.ts";
import { registrationNumber } from "../data-elements/registration-number.ts";
import { subjectKindCode } from "../data-elements/subject-kind.ts";

/**
 * 信用主体 (行政相对人): whom a record is about.
 *
 * @param prefix of the 双公示 columns of the record type, `XK` for licences or `CF` for penalties; none for other types
 */
export const subject = (prefix?: "XK" | "CF") => {
  const columns = (...names: readonly string[]) =>
    prefix === undefined ? [] : names.map((name) => `${prefix}_${name}`);
  return group(
    closed({
      name: mandatory(entityName, {
        publicity: "P",
        title: { zh: "行政相对人名称", en: "name of the subject" },
        definition: "行政相对人依法登记的名称，自然人为姓名；个体工商户无字号的填经营者姓名。",
        aliases: [
          ...columns("XDR_MC", "XDR"),
          "行政相对人",
          "相对人名称",
          "当事人名称",
          "当事人",
          "主体名称",
          "企业名称",
          "单位名称",
          "名称",
          "entname",
          "unitname",
        ],
      }),
      kind: mandatory(subjectKindCode, {
        publicity: "P",
        title: { zh: "行政相对人类别", en: "kind of subject" },
        aliases: [...columns("XDR_LB"), "相对人类别", "主体类别", "当事人类别"],
      }),
      creditCode: conditional(creditCode, "行政相对人类别不是自然人", {
        publicity: "P",
        title: { zh: "行政相对人代码_1（统一社会信用代码）", en: "unified social credit code of the subject" },
        aliases: [
          ...columns("XDR_SHXYM"),
          "统一社会信用代码",
          "行政相对人统一社会信用代码",
          "社会信用代码",
          "信用代码",
          "行政相对人代码",
          "uniscid",
        ],
      }),
      registrationNumber: optional(registrationNumber, {
        publicity: "P",
        title: { zh: "行政相对人代码_2（工商注册号）", en: "registration number of the subject" },
        aliases: [...columns("XDR_GSZC", "XDR_GSDJ"), "工商注册号", "工商登记码", "注册号", "regno"],
      }),
      organizationCode: optional(organizationCode, {
        publicity: "P",
        title: { zh: "行政相对人代码_3（组织机构代码）", en: "organization code of the subject" },
        aliases: [...columns("XDR_ZZJG", "XDR_ZDM"), "组织机构代码"],
      }),
      taxRegistrationNumber: optional(legacyIdentifier, {
        publicity: "P",
        title: { zh: "行政相对人代码_4（税务登记号）", en: "tax registration number of the subject" },
        aliases: [...columns("XDR_SWDJ"), "税务登记号"],
      }),
      publicInstitutionNumber: optional(legacyIdentifier, {
        publicity: "P",
        title: { zh: "行政相对人代码_5（事业单位证书号）", en: "public institution certificate number" },
        aliases: [...columns("XDR_SYDW"), "事业单位证书号"],
      }),
      socialOrganizationNumber: optional(legacyIdentifier, {
        publicity: "P",
        title: { zh: "行政相对人代码_6（社会组织登记证号）", en: "social organization registration number" },
        aliases: [...columns("XDR_SHZZ"), "社会组织登记证号"],
      }),
      idType: conditional(certificateTypeCode, "行政相对人类别为自然人", {
        publicity: "N",
        title: { zh: "自然人证件类型", en: "type of the person's identity document" },
        aliases: [...columns("XDR_ZJLX"), "证件类型", "certype"],
      }),
      idNumber: conditional(idNumber, "行政相对人类别为自然人", {
        publicity: "N",
        title: { zh: "自然人证件号码", en: "number of the person's identity document" },
        aliases: [...columns("XDR_ZJHM", "XDR_SFZ"), "证件号码", "身份证号", "身份证号码", "居民身份证号", "cerno"],
      }),
      legalRepresentative: conditional(personName, "行政相对人类别不是自然人", {
        publicity: "P",
        title: { zh: "法定代表人", en: "legal representative" },
        definition: "法定代表人、负责人、执行事务合伙人或者个体工商户经营者的姓名。",
        aliases: [
          ...columns("FRDB", "FR"),
          "法定代表人姓名",
          "法人代表",
          "法定代表人（负责人）",
          "负责人",
          "经营者",
          "lerep",
        ],
      }),
      legalRepresentativeIdType: optional(certificateTypeCode, {
        publicity: "N",
        title: { zh: "法定代表人证件类型", en: "type of the legal representative's identity document" },
        aliases: [...columns("FR_ZJLX")],
      }),
      legalRepresentativeIdNumber: optional(idNumber, {
        publicity: "N",
        title: { zh: "法定代表人证件号码", en: "number of the legal representative's identity document" },
        aliases: [...columns("FR_ZJHM", "FR_SFZH"), "法定代表人身份证号"],
      }),
      entityType: optional(entityTypeCode, {
        publicity: "P",
        title: { zh: "企业类型", en: "entity type" },
        aliases: ["enttype", "主体类型"],
      }),
      divisionCode: optional(divisionCode, {
        publicity: "P",
        title: { zh: "所在区划", en: "division where the subject is located" },
        definition: "主体当前所在地的行政区划代码，不由统一社会信用代码推得。",
        aliases: ["所在区划代码", "domdistrict"],
      }),
    }),
    {
      title: { zh: "信用主体", en: "subject" },
      definition: "记录所涉及的经营主体、其他组织或者自然人。",
      obligation: "M",
      publicity: "P",
      source: { document: "双公示信息项", article: "行政相对人", confidence: "seen" },
    },
  );
};
