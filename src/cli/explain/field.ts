import type { FieldDescription, PublishedVersion, RecordTypeDescription } from "../../model/published.ts";
import { normaliseHeader, withoutUnit } from "../../read/columns.ts";
import type { Language } from "../../report/report.ts";
import { lines, publicityWords, rows, sourceWords } from "./words.ts";

const obligationWords = {
  zh: { M: "必填", C: "有条件必填", O: "可选" },
  en: { M: "mandatory", C: "conditional", O: "optional" },
};
/** Whether people may mean a field by a name: a header, a path, an element. */
export function isNamed({ path, title, aliases, element }: FieldDescription, name: string): boolean {
  const key = normaliseHeader(name);
  return (
    [path, path.slice(1).replaceAll("/", "."), element ?? ""].includes(name) ||
    path.slice(path.lastIndexOf("/") + 1) === name ||
    [title.zh, title.en, withoutUnit(title.en), ...aliases].some((alias) => normaliseHeader(alias) === key)
  );
}

export function explainField(
  field: FieldDescription,
  type: RecordTypeDescription,
  version: PublishedVersion,
  language: Language,
): string {
  const zh = language === "zh";
  const rules = version.rules.filter(({ targets }) =>
    targets?.some(({ recordType, path }) => recordType === type.id && path === field.path),
  );
  return lines(
    `${type.id} ${field.path}  ${field.title[language]}`,
    field.definition,
    "",
    ...rows([
      [zh ? "记录类型" : "record type", type.title[language]],
      [zh ? "数据元" : "element", field.element],
      [zh ? "表示格式" : "representation", field.representation],
      [zh ? "计量单位" : "unit", field.unit],
      [
        zh ? "约束" : "obligation",
        obligationWords[language][field.obligation] + (field.condition === undefined ? "" : `：${field.condition}`),
      ],
      [zh ? "公示属性" : "publicity", publicityWords[language][field.publicity]],
      [zh ? "代码集" : "code list", field.codeList],
      [
        zh ? "长期" : "long term",
        field.longTerm ? (zh ? "null；表格中写 2099-12-31 或者“长期”" : "null; 2099-12-31 in a table") : undefined,
      ],
      [zh ? "可用列名" : "headers", [field.title.zh, ...field.aliases].join("、")],
      [zh ? "来源" : "source", sourceWords(field.source, language)],
      [
        zh ? "校验规则" : "rules",
        rules
          .map(({ code, id }) => `${code} ${id}`)
          .sort()
          .join("、"),
      ],
    ]),
  );
}
