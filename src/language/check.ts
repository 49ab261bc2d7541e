import { type ASTNode, Environment } from "@marcbachmann/cel-js";
import { libraryFunctions } from "./functions.ts";

/** Type of a value in the rule language. */
export type LanguageType =
  | "string"
  | "int"
  | "bool"
  | { readonly list: LanguageType }
  | { readonly map: LanguageType }
  | { readonly object: string; readonly fields: Readonly<Record<string, LanguageType>> };

/** What an expression may refer to. */
export interface Scope {
  readonly this: LanguageType;
  readonly parameters: Readonly<Record<string, LanguageType>>;
  /** Type of the record compared with, where an expression compares two. */
  readonly other?: LanguageType;
  /** Whether the expression sees `total`, a whole number. */
  readonly total?: boolean;
}

/** An expression that parsed and type-checked. */
export interface CheckedExpression {
  readonly text: string;
  readonly tree: ASTNode;
}

/** What an expression may give, by what it is for. */
const expectations: Readonly<Record<"bool" | "value" | "int" | "string", readonly string[]>> = {
  bool: ["bool"],
  value: ["string", "int"],
  int: ["int"],
  string: ["string"],
};

/** Makes a checker for one scope; making the environment costs more than checking. */
export function createChecker(scope: Scope): (text: string, expected: keyof typeof expectations) => CheckedExpression {
  const environment = new Environment({ unlistedVariablesAreDyn: false });
  const declared = new Set<string>();
  const nameOf = (type: LanguageType): string => {
    if (typeof type === "string") return type;
    if ("list" in type) return `list<${nameOf(type.list)}>`;
    if ("map" in type) return `map<string, ${nameOf(type.map)}>`;
    if (!declared.has(type.object)) {
      declared.add(type.object);
      const fields = Object.fromEntries(Object.entries(type.fields).map(([name, field]) => [name, nameOf(field)]));
      environment.registerType(type.object, { fields });
    }
    return type.object;
  };
  environment.registerVariable("this", nameOf(scope.this));
  if (scope.other !== undefined) environment.registerVariable("other", nameOf(scope.other));
  if (scope.total) environment.registerVariable("total", "int");
  environment.registerVariable("asOf", "string");
  environment.registerVariable("parameters", nameOf({ object: "Parameters", fields: scope.parameters }));
  for (const { signature } of Object.values(libraryFunctions)) {
    environment.registerFunction(signature, () => {
      throw new Error("expressions are compiled, not interpreted");
    });
  }
  return (text, expected) => {
    const checked = environment.check(text);
    if (!checked.valid) throw new Error(`${checked.error?.message ?? "not valid"}\n  in: ${text}`);
    const allowed = expectations[expected];
    if (!allowed.includes(String(checked.type))) {
      throw new Error(`an expression of type ${allowed.join(" or ")} is wanted, this is ${checked.type}: ${text}`);
    }
    return { text, tree: environment.parse(text).ast };
  };
}
