import { closed, conditional, group, mandatory, optional, several } from "../../model/field.ts";
import { defineRecordType } from "../../model/record-type.ts";
import { Type } from "../../model/typebox.ts";
import { amount } from "../data-elements/amount.ts";
import { announcementMediumCode } from "../data-elements/announcement-medium.ts";
import { certificateTypeCode } from "../data-elements/certificate-type.ts";
import { conversionRouteCode } from "../data-elements/conversion-route.ts";
import { creditCode } from "../data-elements/credit-code.ts";
import { currencyCode } from "../data-elements/currency.ts";
import { date } from "../data-elements/date.ts";
import { divisionCode } from "../data-elements/division-code.ts";
import { documentNumber } from "../data-elements/document-number.ts";
import { email } from "../data-elements/email.ts";
import { entityName } from "../data-elements/entity-name.ts";
import { entityTypeCode } from "../data-elements/entity-type.ts";
import { idNumber } from "../data-elements/id-number.ts";
import { individualCompositionCode } from "../data-elements/individual-composition.ts";
import { industryCode } from "../data-elements/industry-code.ts";
import { industrySectionCode } from "../data-elements/industry-section.ts";
import { legacyIdentifier } from "../data-elements/legacy-identifier.ts";
import { personName } from "../data-elements/person-name.ts";
import { postalCode } from "../data-elements/postal-code.ts";
import { registrationChangeKindCode } from "../data-elements/registration-change-kind.ts";
import { registrationNumber } from "../data-elements/registration-number.ts";
import { registrationStateCode } from "../data-elements/registration-state.ts";
import { specialAnnotationKindCode } from "../data-elements/special-annotation-kind.ts";
import { telephone } from "../data-elements/telephone.ts";
import { text } from "../data-elements/text.ts";
import { yesNoCode } from "../data-elements/yes-no.ts";
import { envelope } from "../parts/envelope.ts";
import { endedOn, secrecyReviewed } from "../parts/publication.ts";
import { shareholder } from "../parts/shareholder.ts";
import { sourceOrgan } from "../parts/source-organ.ts";

const file = { document: "GB/T 40478-2021", article: "6.2", confidence: "seen" } as const;
const regulation = (article: string) => ({ document: "市场主体登记管理条例", article, confidence: "seen" }) as const;
const publicityRegulation = (article: string) =>
  ({ document: "企业信息公示暂行条例", article, confidence: "seen" }) as const;
const gs45 = (article: string) => ({ document: "GS 45-2015", article, confidence: "seen" }) as const;

/** 动产抵押、股权出质、司法冻结: one encumbrance. */
const encumbrance = closed({
  number: mandatory(documentNumber, { publicity: "P", title: { zh: "登记编号", en: "registration number" } }),
  registeredOn: mandatory(date, { publicity: "P", title: { zh: "登记日期", en: "registered on" } }),
  amount: optional(amount, { publicity: "P" }),
  releasedOn: optional(date, {
    publicity: "P",
    title: { zh: "解除日期", en: "released on" },
    definition: "抵押、出质注销或者冻结解除的日期；没有的视为仍然有效。",
  }),
});

export const marketEntity = defineRecordType({
  id: "market-entity",
  title: { zh: "经营主体登记信息", en: "market entity registration" },
  definition: "登记机关对一户经营主体登记、备案事项的记载。",
  clause: "credit-data#market-entity",
  source: file,
  recognisedBy: [["/creditCode"], ["/entityName", "/legalRepresentative", "/domicile", "/businessScope"]],
  keys: {
    subject: ["/creditCode"],
    name: ["/entityName"],
    "head-office": ["/headOfficeCreditCode"],
    representative: ["/legalRepresentativeIdNumber"],
  },
  publication: { class: "P", conditions: [secrecyReviewed], until: [endedOn] },
  eventDate: ["/approvedOn", "/establishedOn"],
  tableDates: ["YYYY-MM-DD"],
  fields: {
    creditCode: mandatory(creditCode, {
      publicity: "P",
      aliases: [
        "社会信用代码",
        "统一代码",
        "信用代码",
        "统一信用代码",
        "统一社会信用代码/注册号",
        "uniscid",
        "unicode",
      ],
      source: { document: "公司法", article: "第三十三条", confidence: "seen" },
    }),
    registrationNumber: optional(registrationNumber, {
      publicity: "P",
      aliases: ["工商注册号", "注册号/统一社会信用代码", "regno"],
    }),
    legacyRegistrationNumber: optional(legacyIdentifier, {
      publicity: "P",
      title: { zh: "原注册号", en: "legacy registration number" },
      definition: "15位注册号施行前的注册号，如13位数字或者“企合苏锡总字第…号”。",
      source: { document: "GS 15-2006", confidence: "known" },
    }),
    entityName: conditional(entityName, "不是个体工商户", {
      publicity: "P",
      title: { zh: "名称", en: "name" },
      aliases: [
        "企业名称",
        "经营主体名称",
        "市场主体名称",
        "主体名称",
        "单位名称",
        "公司名称",
        "字号名称",
        "entname",
        "traname",
        "brname",
      ],
      source: gs45("EntName"),
    }),
    formerNames: Type.Optional(
      group(
        Type.Array(
          closed({
            name: mandatory(entityName, { publicity: "P", title: { zh: "曾用名", en: "former name" } }),
            changedOn: mandatory(date, { publicity: "P", title: { zh: "变更日期", en: "changed on" } }),
          }),
        ),
        {
          title: { zh: "曾用名", en: "former names" },
          definition: "曾经登记的名称及其变更日期。",
          obligation: "O",
          publicity: "P",
          source: file,
        },
      ),
    ),
    entityType: mandatory(entityTypeCode, {
      publicity: "P",
      title: { zh: "类型", en: "entity type" },
      aliases: ["企业类型", "主体类型", "市场主体类型", "经营主体类型", "公司类型", "enttype", "reporttype"],
      source: gs45("EntType"),
    }),
    individualComposition: optional(individualCompositionCode, { publicity: "P", aliases: ["compform"] }),
    registrationState: mandatory(registrationStateCode, {
      publicity: "P",
      aliases: ["经营状态", "企业状态", "主体状态", "存续状态", "regstate"],
    }),
    legalRepresentative: mandatory(personName, {
      publicity: "P",
      title: { zh: "法定代表人", en: "legal representative" },
      definition: "法定代表人、负责人、执行事务合伙人或者个体工商户经营者的姓名或者名称。",
      aliases: [
        "法人代表",
        "法定代表人姓名",
        "法定代表人（负责人）",
        "负责人",
        "经营者",
        "经营者姓名",
        "执行事务合伙人",
        "name",
        "lerep",
      ],
      source: regulation("第八条"),
    }),
    legalRepresentativeIdType: optional(certificateTypeCode, {
      publicity: "N",
      title: { zh: "法定代表人证件类型", en: "type of the legal representative's identity document" },
    }),
    legalRepresentativeIdNumber: optional(idNumber, {
      publicity: "N",
      title: { zh: "法定代表人证件号码", en: "number of the legal representative's identity document" },
      aliases: ["法定代表人身份证号"],
    }),
    legalRepresentativeSince: optional(date, {
      publicity: "P",
      title: { zh: "法定代表人任职日期", en: "in office since" },
      definition: "现任法定代表人、负责人登记任职的日期。",
      source: regulation("第八条"),
    }),
    isRepresentativeResponsible: optional(yesNoCode, {
      publicity: "P",
      title: { zh: "法定代表人是否虚假登记直接责任人", en: "legal representative answerable for false registration" },
      definition: "登记因虚假被撤销的，法定代表人是否被认定为直接责任人。",
      source: regulation("第四十条"),
    }),
    seriousListedOn: optional(date, {
      publicity: "P",
      title: { zh: "列入严重违法失信名单日期", en: "entered in the serious list on" },
      definition: "未移出名单的，最近一次列入严重违法失信名单的日期。",
      source: publicityRegulation("第十八条"),
    }),
    registeredCapital: conditional(amount, "公司以及非公司企业法人", {
      publicity: "P",
      title: { zh: "注册资本（万元）", en: "registered capital (10 000)" },
      definition: "在登记机关登记的全体股东认缴的出资额或者已发行股份的股本总额，以万元（币种见币种）计。",
      aliases: ["注册资本", "注册资金", "注册资本(金)", "出资额", "资金数额", "regcap", "conam", "fundam"],
      source: gs45("RegCap"),
    }),
    capitalCurrency: conditional(currencyCode, "有注册资本", {
      publicity: "P",
      title: { zh: "注册资本币种", en: "currency of the capital" },
      aliases: ["币种", "注册资本币种代码", "currency", "regcapcur"],
    }),
    paidInCapital: optional(amount, {
      publicity: "P",
      title: { zh: "实收资本（万元）", en: "paid-in capital (10 000)" },
      aliases: ["实收资本", "实缴资本", "reccap"],
      source: file,
    }),
    establishedOn: mandatory(date, {
      publicity: "P",
      title: { zh: "成立日期", en: "established on" },
      definition: "首次登记的日期；个体工商户转型为企业的，延续原成立日期。",
      aliases: ["注册日期", "登记日期", "开业日期", "设立日期", "成立时间", "estdate", "regdate"],
      source: gs45("EstDate"),
    }),
    approvedOn: mandatory(date, {
      publicity: "P",
      title: { zh: "核准日期", en: "approved on" },
      definition: "最近一次登记被核准的日期。",
      aliases: ["核准时间", "apprdate"],
      source: file,
    }),
    termFrom: optional(date, {
      publicity: "P",
      title: { zh: "营业期限自", en: "term from" },
      aliases: ["经营期限自", "营业期限起", "opfrom"],
      source: file,
    }),
    termTo: optional(date, {
      publicity: "P",
      longTerm: true,
      title: { zh: "营业期限至", en: "term to" },
      definition: "营业期限的最后一日；无固定期限为 null。",
      aliases: ["经营期限至", "营业期限止", "opto"],
      source: file,
    }),
    domicile: mandatory(text(500), {
      publicity: "P",
      title: { zh: "住所", en: "domicile" },
      definition: "住所、主要经营场所或者经营场所。",
      aliases: ["住所（主要经营场所）", "注册地址", "企业住所", "经营场所", "地址", "企业地址", "dom", "oploc"],
      source: regulation("第八条"),
    }),
    domicileProvince: optional(text(100), {
      publicity: "P",
      title: { zh: "所在省份", en: "province of the domicile" },
      definition: "住所所在省、自治区、直辖市的名称，供查阅；代码见住所所在区划。",
      aliases: ["省份", "所属省份", "省"],
      source: { document: "本标准", confidence: "design" },
    }),
    domicileDistrict: optional(text(100), {
      publicity: "P",
      title: { zh: "所在地区", en: "district of the domicile" },
      definition: "住所所在市、县的名称，供查阅；代码见住所所在区划。",
      aliases: ["地区", "所属地区", "城市", "所在城市", "所属城市"],
      source: { document: "本标准", confidence: "design" },
    }),
    domicileDivision: optional(divisionCode, {
      publicity: "P",
      title: { zh: "住所所在区划", en: "division of the domicile" },
      definition: "住所所在地现行行政区划代码，不由统一社会信用代码推得。",
      aliases: ["所在区划", "住所行政区划", "行政区划代码", "domdistrict", "oplocdistrict"],
    }),
    premises: Type.Optional(
      several(text(500), "O", {
        publicity: "P",
        title: { zh: "其他经营场所", en: "further premises" },
        definition: "住所以外的经营场所；个体工商户可以登记多个。",
        aliases: ["生产经营地", "proloc"],
        source: { document: "个体工商户登记管理规定", article: "第十二条", confidence: "seen" },
      }),
    ),
    isOnlineOnly: optional(yesNoCode, {
      publicity: "P",
      title: { zh: "是否仅通过网络开展经营活动", en: "online only" },
      source: { document: "个体工商户登记管理规定", article: "第十三条", confidence: "seen" },
    }),
    businessScope: mandatory(text(4000), {
      publicity: "P",
      title: { zh: "经营范围", en: "business scope" },
      aliases: ["经营（业务）范围", "业务范围", "opscope"],
      source: regulation("第八条"),
    }),
    industrySection: optional(industrySectionCode, {
      publicity: "P",
      aliases: ["所属门类", "行业门类代码", "industryphy"],
    }),
    industryCode: optional(industryCode, { publicity: "P", aliases: ["所属行业代码", "industryco"] }),
    registrationOrgan: mandatory(entityName, {
      publicity: "P",
      title: { zh: "登记机关", en: "registration organ" },
      aliases: ["登记机关名称", "regorg"],
      source: gs45("RegOrg"),
    }),
    revokedOn: conditional(date, "登记状态为吊销", {
      publicity: "P",
      title: { zh: "吊销日期", en: "licence revoked on" },
      source: file,
    }),
    deregisteredOn: conditional(date, "登记状态为注销", {
      publicity: "P",
      title: { zh: "注销日期", en: "deregistered on" },
      source: file,
    }),
    annulledOn: conditional(date, "登记状态为撤销", {
      publicity: "P",
      title: { zh: "撤销日期", en: "registration annulled on" },
      source: file,
    }),
    revocationReason: optional(text(200), {
      publicity: "P",
      title: { zh: "吊销原因", en: "reason of revocation" },
      source: file,
    }),
    deregistrationReason: optional(text(200), {
      publicity: "P",
      title: { zh: "注销原因", en: "reason of deregistration" },
      source: file,
    }),
    suspension: Type.Optional(
      group(
        closed({
          startsOn: mandatory(date, { publicity: "P", title: { zh: "歇业起始日期", en: "suspended from" } }),
          endsOn: mandatory(date, { publicity: "P", title: { zh: "歇业终止日期", en: "suspended until" } }),
          serviceAddress: mandatory(text(500), {
            publicity: "P",
            title: { zh: "法律文书送达地址", en: "address for service" },
          }),
        }),
        {
          title: { zh: "歇业", en: "suspension" },
          definition: "备案的歇业期间和法律文书送达地址。",
          obligation: "O",
          publicity: "P",
          source: regulation("第三十条"),
        },
      ),
    ),
    isConvertedFromIndividual: optional(yesNoCode, {
      publicity: "P",
      title: { zh: "是否个转企", en: "converted from an individual business" },
      aliases: ["个转企标志", "个转企", "sfgzq", "isindivid"],
      source: { document: "个体工商户登记管理规定", article: "第十七条", confidence: "seen" },
    }),
    conversion: Type.Optional(
      group(
        closed({
          route: mandatory(conversionRouteCode, {
            publicity: "P",
            source: { document: "个体工商户登记管理规定", article: "第十七条", confidence: "seen" },
          }),
          convertedOn: mandatory(date, {
            publicity: "P",
            title: { zh: "转型登记日期", en: "converted on" },
            source: { document: "个体工商户登记管理规定", article: "第二十三条", confidence: "seen" },
          }),
          originalCreditCode: optional(creditCode, {
            publicity: "P",
            title: { zh: "原个体工商户统一社会信用代码", en: "credit code of the individual business" },
          }),
          originalEstablishedOn: optional(date, {
            publicity: "P",
            title: { zh: "原个体工商户成立日期", en: "individual business established on" },
          }),
        }),
        {
          title: { zh: "个转企", en: "conversion" },
          definition: "个体工商户转型为企业的办理方式、日期和原登记。",
          obligation: "O",
          publicity: "P",
          source: { document: "个体工商户登记管理规定", article: "第十七条", confidence: "seen" },
        },
      ),
    ),
    headOfficeCreditCode: conditional(creditCode, "分支机构", {
      publicity: "P",
      title: { zh: "隶属主体统一社会信用代码", en: "credit code of the head office" },
      aliases: ["上级主体统一社会信用代码", "隶属企业统一社会信用代码"],
      source: regulation("第八条"),
    }),
    isNameUnderCorrection: optional(yesNoCode, {
      publicity: "P",
      title: { zh: "是否处于名称责令变更期间", en: "ordered to change its name" },
      source: { document: "企业名称登记管理规定", article: "第二十三条", confidence: "seen" },
    }),
    shareholders: Type.Optional(
      group(Type.Array(shareholder), {
        title: { zh: "股东及出资", en: "shareholders" },
        definition: "股东或者发起人及其出资。",
        obligation: "C",
        condition: "公司",
        publicity: "P",
        source: publicityRegulation("第九条"),
      }),
    ),
    keyPersons: Type.Optional(
      group(
        Type.Array(
          closed({
            name: mandatory(personName, { publicity: "P" }),
            position: mandatory(text(64), { publicity: "P", title: { zh: "职务", en: "position" } }),
            isLegalRepresentative: optional(yesNoCode, {
              publicity: "P",
              title: { zh: "是否法定代表人", en: "is the legal representative" },
            }),
          }),
        ),
        {
          title: { zh: "主要人员", en: "key persons" },
          definition: "董事、监事、高级管理人员、合伙事务执行人等。",
          obligation: "O",
          publicity: "P",
          source: regulation("第九条"),
        },
      ),
    ),
    branches: Type.Optional(
      several(creditCode, "O", {
        publicity: "P",
        title: { zh: "分支机构统一社会信用代码", en: "credit codes of branches" },
        source: file,
      }),
    ),
    changes: Type.Optional(
      group(
        Type.Array(
          closed({
            item: mandatory(text(200), { publicity: "P", title: { zh: "变更事项", en: "item changed" } }),
            before: optional(text(4000), { publicity: "P", title: { zh: "变更前", en: "before" } }),
            after: optional(text(4000), { publicity: "P", title: { zh: "变更后", en: "after" } }),
            changedOn: mandatory(date, { publicity: "P", title: { zh: "变更日期", en: "changed on" } }),
            kind: optional(registrationChangeKindCode, { publicity: "P" }),
            decidedOn: optional(date, {
              publicity: "I",
              title: { zh: "决议日期", en: "resolved on" },
              definition: "作出变更决议、决定或者法定变更事项发生的日期。",
              source: regulation("第二十四条"),
            }),
            appliedOn: optional(date, {
              publicity: "I",
              title: { zh: "申请变更日期", en: "applied on" },
              source: regulation("第二十四条"),
            }),
            announcedOn: optional(date, {
              publicity: "P",
              title: { zh: "公告日期", en: "announced on" },
              definition: "减资、合并、分立向债权人公告的日期。",
              source: { document: "公司法", article: "第二百二十条、第二百二十四条", confidence: "seen" },
            }),
            announcementMedium: optional(announcementMediumCode, { publicity: "P" }),
          }),
        ),
        {
          title: { zh: "变更事项", en: "changes" },
          definition: "登记事项的历次变更。",
          obligation: "O",
          publicity: "P",
          source: file,
        },
      ),
    ),
    pledges: Type.Optional(
      group(Type.Array(encumbrance), {
        title: { zh: "股权出质", en: "equity pledges" },
        definition: "登记的股权出质。",
        obligation: "O",
        publicity: "P",
        source: publicityRegulation("第六条"),
      }),
    ),
    mortgages: Type.Optional(
      group(Type.Array(encumbrance), {
        title: { zh: "动产抵押", en: "chattel mortgages" },
        definition: "登记的动产抵押。",
        obligation: "O",
        publicity: "P",
        source: publicityRegulation("第六条"),
      }),
    ),
    freezes: Type.Optional(
      group(Type.Array(encumbrance), {
        title: { zh: "司法冻结", en: "judicial freezes" },
        definition: "人民法院对股权的冻结。",
        obligation: "O",
        publicity: "P",
        source: file,
      }),
    ),
    removalByJudgment: Type.Optional(
      group(
        closed({
          enforcementNoticeNumber: optional(documentNumber, {
            publicity: "P",
            title: { zh: "协助执行通知书文号", en: "number of the enforcement notice" },
          }),
          judgmentNumber: optional(documentNumber, {
            publicity: "P",
            title: { zh: "生效裁判文号", en: "number of the judgment" },
          }),
          judgedOn: optional(date, { publicity: "P", title: { zh: "裁判日期", en: "judged on" } }),
          publishedOn: optional(date, { publicity: "P", title: { zh: "涤除公示日期", en: "published on" } }),
        }),
        {
          title: { zh: "涤除信息", en: "removal of a person by judgment" },
          definition: "依人民法院协助执行通知书公示的法定代表人、董事等涤除信息。",
          obligation: "O",
          publicity: "P",
          source: { document: "公司登记管理实施办法", article: "第二十三条", confidence: "seen" },
        },
      ),
    ),
    clearingGroup: Type.Optional(
      group(
        closed({
          formedOn: mandatory(date, { publicity: "P", title: { zh: "清算组成立日期", en: "formed on" } }),
          announcedOn: optional(date, { publicity: "P", title: { zh: "清算组公告日期", en: "announced on" } }),
          endedOn: optional(date, {
            publicity: "P",
            title: { zh: "清算结束日期", en: "liquidation ended on" },
            source: regulation("第三十二条"),
          }),
          members: Type.Optional(
            several(personName, "O", { publicity: "P", title: { zh: "清算组成员", en: "members" } }),
          ),
        }),
        {
          title: { zh: "清算组", en: "liquidation group" },
          definition: "清算组的成立和公告。",
          obligation: "O",
          publicity: "P",
          source: regulation("第三十二条"),
        },
      ),
    ),
    dissolutionDecidedOn: optional(date, {
      publicity: "I",
      title: { zh: "解散决定日期", en: "dissolution decided on" },
      definition: "作出解散、注销决议或者决定的日期；依法不需要清算的据此计算申请注销的期限。",
      source: { document: "市场主体登记管理条例实施细则", article: "第四十四条", confidence: "seen" },
    }),
    deregistrationAppliedOn: optional(date, {
      publicity: "I",
      title: { zh: "申请注销日期", en: "deregistration applied for on" },
      source: regulation("第三十二条"),
    }),
    specialAnnotations: Type.Optional(
      group(
        Type.Array(
          closed({
            kind: mandatory(specialAnnotationKindCode, { publicity: "P" }),
            annotatedOn: mandatory(date, { publicity: "P", title: { zh: "标注日期", en: "annotated on" } }),
            removedOn: optional(date, { publicity: "P", title: { zh: "取消标注日期", en: "removed on" } }),
            orderedOn: optional(date, {
              publicity: "N",
              title: { zh: "责令改正日期", en: "ordered to correct on" },
            }),
            correctBy: optional(date, {
              publicity: "N",
              title: { zh: "改正期限届满日期", en: "to be corrected by" },
            }),
          }),
        ),
        {
          title: { zh: "特别标注", en: "special annotations" },
          definition: "登记机关在公示系统对本主体作出的特别标注。",
          obligation: "O",
          publicity: "P",
          source: {
            document: "国务院关于实施《公司法》注册资本登记管理制度的规定",
            article: "第六条",
            confidence: "seen",
          },
        },
      ),
    ),
    postalCode: optional(postalCode, { publicity: "P", aliases: ["邮编", "postalcode"] }),
    telephone: optional(telephone, { publicity: "N", aliases: ["电话", "联系方式", "tel", "telnumber", "mobtel"] }),
    email: optional(email, { publicity: "N", aliases: ["邮箱", "电子邮件"] }),
    publishedOn: optional(date, {
      publicity: "P",
      title: { zh: "公示日期", en: "published on" },
      source: publicityRegulation("第六条"),
    }),
    ...sourceOrgan({ name: "来源单位名称", code: "来源单位信用代码" }),
    envelope,
  },
});
