import { closest } from "../base/did-you-mean.ts";
import { readPointer } from "../base/json-pointer.ts";
import type { ShapeError } from "./shape.ts";
import { type ShapeName, shapes } from "./shapes.generated.ts";

/** What is wrong with a message or a file about a run. */
export interface ShapeProblem {
  /** JSON Pointer of the place. */
  readonly pointer: string;
  readonly message: string;
  readonly hint: string;
  /** It is a member that nobody reads. */
  readonly isUnknownMember?: true;
}

const typeNames: Readonly<Record<string, string>> = {
  object: "对象",
  array: "列表",
  string: "文字",
  integer: "整数",
  number: "数",
  boolean: "true 或者 false",
  null: "null",
};

/** What is wrong with a value by the published schema of that name; nothing where it is right. */
export function shapeProblems(name: ShapeName, value: unknown): ShapeProblem[] {
  const shape = shapes[name];
  if (shape(value)) return [];
  const problems = (shape.errors ?? []).flatMap((error) => describe(error, value));
  // Of a choice of shapes all are reported; what was meant is not known, so the place is named once.
  return problems.filter(
    ({ pointer, message }, index) =>
      problems.findIndex((other) => other.pointer === pointer && other.message === message) === index,
  );
}

function describe(
  { instancePath: pointer, keyword, params, parentSchema }: ShapeError,
  value: unknown,
): ShapeProblem[] {
  const found = shown(readPointer(value, pointer));
  switch (keyword) {
    case "required": {
      const name = String(params["missingProperty"]);
      return [{ pointer, message: `缺少 ${name}`, hint: `补上 ${name}` }];
    }
    case "additionalProperties": {
      const name = String(params["additionalProperty"]);
      const [suggestion] = closest(name, Object.keys(parentSchema?.properties ?? {}));
      return [
        {
          pointer: `${pointer}/${name}`,
          message: `不认识 ${name}`,
          hint: suggestion === undefined ? "删去它" : `是不是 ${suggestion}？`,
          isUnknownMember: true,
        },
      ];
    }
    case "type": {
      const types = [params["type"]].flat().map((type) => typeNames[String(type)] ?? String(type));
      return [{ pointer, message: `${found} 不是${types.join("或者")}`, hint: `应为${types.join("或者")}` }];
    }
    case "enum": {
      const allowed = (params["allowedValues"] as unknown[]).map(String);
      const [suggestion] = closest(String(readPointer(value, pointer)), allowed);
      return [
        {
          pointer,
          message: `不能是 ${found}`,
          hint: `${suggestion === undefined ? "" : `是不是 ${suggestion}？`}可以是 ${allowed.join("、")}`,
        },
      ];
    }
    case "const":
      return [{ pointer, message: `不能是 ${found}`, hint: `应为 ${shown(params["allowedValue"])}` }];
    case "pattern":
      return [{ pointer, message: `${found} 的写法不对`, hint: `应符合 ${params["pattern"]}` }];
    case "minLength":
    case "minItems":
      return [{ pointer, message: "是空的", hint: "填上内容" }];
    case "maxLength":
    case "maxItems":
      return [{ pointer, message: "太长", hint: `最多 ${params["limit"]}` }];
    case "minimum":
    case "maximum":
      return [{ pointer, message: `不能是 ${found}`, hint: `应 ${params["comparison"]} ${params["limit"]}` }];
    case "uniqueItems":
      return [{ pointer, message: "有重复的项", hint: "去掉重复的" }];
    case "if":
    case "anyOf":
    case "oneOf":
      // The errors of their branches say it.
      return [];
    default:
      return [{ pointer, message: `不合要求（${keyword}）`, hint: "见 protocol 文件夹中的 JSON Schema" }];
  }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "空";
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
