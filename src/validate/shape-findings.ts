import { codePointCount } from "../base/code-points.ts";
import { detach } from "../base/detach.ts";
import { closest } from "../base/did-you-mean.ts";
import { appendPointer, readPointer } from "../base/json-pointer.ts";
import type { CodeListDescription, FieldDescription, RuleDescription, ShapeError } from "../model/published.ts";
import { masked } from "./masking.ts";
import type { RawFinding } from "./raw-finding.ts";

/** How many codes of a list a message shows before it says "…". */
const codesShown = 20;

/**
 * Says in the standard's words what the JSON Schema of a record type rejected.
 *
 * @returns a function from Ajv's errors, and the value that stands at some place of the record, to findings; errors on values
 *   whose defects field rules name are left to those, and of a value of the wrong type only that is said
 */
export function createShapeFindings(
  rules: readonly RuleDescription[],
  fields: ReadonlyMap<string, FieldDescription>,
  codeLists: ReadonlyMap<string, CodeListDescription>,
) {
  const byKeyword = new Map(rules.flatMap((rule) => (rule.keywords ?? []).map((keyword) => [keyword, rule] as const)));
  const names = [...fields.keys()];

  return (errors: readonly ShapeError[], value: unknown, at: string): RawFinding[] => {
    const found: RawFinding[] = [];
    // Validators may stop at a wrong type or go on: of a value of the wrong type nothing else is said.
    const mistyped = new Set<string>();
    for (const { keyword, instancePath } of errors) if (keyword === "type") mistyped.add(instancePath);
    for (const error of errors) {
      if (error.keyword !== "type" && mistyped.has(error.instancePath)) continue;
      const finding = translate(error, readPointer(value, error.instancePath.slice(at.length)));
      if (finding !== undefined) found.push(finding);
    }
    return found;
  };

  function translate({ keyword, instancePath, params }: ShapeError, value: unknown): RawFinding | undefined {
    const field = fields.get(listPath(instancePath));
    const text = typeof value === "string" ? value : undefined;
    switch (keyword) {
      case "required":
        return finding("required", `${instancePath}/${params["missingProperty"]}`, undefined, {});
      case "additionalProperties": {
        const name = String(params["additionalProperty"]);
        const siblings = names.flatMap((path) => {
          const parent = listPath(instancePath);
          return path.startsWith(`${parent}/`) ? [path.slice(parent.length + 1)] : [];
        });
        const [suggestion = ""] = closest(
          name,
          siblings.filter((sibling) => !sibling.includes("/")),
        );
        return finding(keyword, appendPointer(instancePath, masked(name)), undefined, { name, suggestion });
      }
      case "type":
        return finding(keyword, instancePath, shown(value), {
          expected: String(params["type"]),
          actual: typeOf(value),
        });
      case "enum": {
        const list = codeLists.get(field?.codeList ?? "");
        return {
          rule: ruleOf(keyword),
          path: instancePath,
          value: text ?? shown(value),
          // Lists are long, and most findings are never shown.
          get args() {
            const suggestion = list === undefined || text === undefined ? "" : suggestCode(list, text);
            return { list: list?.id ?? "", allowed: allowedCodes(list), suggestion };
          },
        };
      }
      case "minLength":
        if (text === "") return finding("required", instancePath, undefined, {});
        if (field?.namedBy !== undefined) return undefined;
        return finding(keyword, instancePath, text, { limit: Number(params["limit"]) });
      case "maxLength":
        if (field?.namedBy !== undefined) return undefined;
        return finding(keyword, instancePath, text, {
          limit: Number(params["limit"]),
          actual: codePointCount(text ?? ""),
        });
      case "pattern":
        if (field?.namedBy !== undefined) return undefined;
        return finding(keyword, instancePath, text, { representation: field?.representation ?? "" });
      case "minItems":
        return finding("required", instancePath, undefined, {});
      case "uniqueItems":
        return finding(keyword, instancePath, undefined, {});
      default:
        throw new Error(`no rule names the keyword "${keyword}"`);
    }
  }

  function finding(keyword: string, path: string, value: string | undefined, args: RawFinding["args"]): RawFinding {
    return { rule: ruleOf(keyword), path, value, args };
  }

  function ruleOf(keyword: string): RuleDescription {
    const rule = byKeyword.get(keyword);
    if (rule === undefined) throw new Error(`no rule names the keyword "${keyword}"`);
    return rule;
  }
}

/** `/shareholders/3/name` → `/shareholders/*\/name`, the way fields of list items are described. */
export function listPath(path: string): string {
  if (!/\d/.test(path)) return path;
  return path.replace(/\/\d+(?=\/)/g, "/*").replace(/\/\d+$/, "");
}

function allowedCodes(list: CodeListDescription | undefined): string {
  const codes = (list?.codes ?? []).map(({ code, title }) => `${code} ${title}`);
  return codes.length <= codesShown ? codes.join("、") : `${codes.slice(0, codesShown).join("、")}……`;
}

/** A file repeats its wrong codes; so many different ones are remembered with their suggestions. */
const remembered = 1000;
const suggestions = new WeakMap<CodeListDescription, Map<string, string>>();

/** The code whose title or alias is nearest to a text, as `code title`; empty when none is near. */
function suggestCode(list: CodeListDescription, text: string): string {
  const known = suggestions.get(list) ?? new Map<string, string>();
  suggestions.set(list, known);
  let suggestion = known.get(text);
  if (suggestion === undefined) {
    const spellings = new Map(
      list.codes.flatMap(({ code, title, aliases = [] }) =>
        [title, ...aliases].map((spelling) => [spelling, `${code} ${title}`] as const),
      ),
    );
    const [best] = closest(text, spellings.keys());
    suggestion = best === undefined ? "" : (spellings.get(best) as string);
    if (known.size < remembered) known.set(detach(text), suggestion);
  }
  return suggestion;
}

/** A value in few characters. What is inside an object or a list is not shown: it has no field of its own, and no end. */
function shown(value: unknown): string {
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "[…]" : "{…}";
  return JSON.stringify(value) ?? "";
}

function typeOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}
