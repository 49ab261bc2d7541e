#!/usr/bin/env python3
"""A system under test in Python: role validator, form records, level 1, from the published files alone.

    python3 harness.py SCHEMAS        SCHEMAS holds a folder for each version of the standard: next/, 1.0.0/, …

Shape is checked by `jsonschema`, values by the field rules of rules.json: their conditions (CEL) become Python by
another spelling of three operators. A rule whose condition calls a function that is not here is left out.
"""
import functools
import json
import pathlib
import re
import sys

from jsonschema import Draft202012Validator

TOKEN = re.compile(r"""r?"(?:\\.|[^"\\])*"|r?'(?:\\.|[^'\\])*'|&&|\|\||!(?!=)""")
OPERATORS = {"&&": " and ", "||": " or ", "!": " not "}
METHODS = {
    "matches": lambda text, pattern: re.search(pattern, text, re.ASCII) is not None,
    "contains": str.__contains__,
    "startsWith": str.startswith,
}
Text = type("Text", (str,), METHODS)


class DocumentNumbers:
    """Numbers of documents and court cases, known by their year in brackets."""

    def __init__(self, tables, blanks):
        opening, closing = (f"[{re.escape(tables[name])}]" for name in ("openingBrackets", "closingBrackets"))
        blank = f"[{blanks}]*"
        self.year = re.compile(f"{opening}{blank}((?:19|20)[0-9]{{2}}){blank}年?{blank}{closing}")
        self.court_case = re.compile(tables["courtCasePattern"])
        self.administrative_words = tables["administrativeWords"]

    def defect(self, number):
        year = self.year.search(number)
        if year is None:
            return ""
        after = number[year.end():]
        is_administrative = any(word in after for word in self.administrative_words)
        if year.start() == 0 and self.court_case.fullmatch(after) and not is_administrative:
            return ""
        if year[0] != f"〔{year[1]}〕":
            return "bracket"
        return "ordinal-or-leading-zero" if re.match("[^0-9]*?(第0*|0+)[0-9]", after) else ""


def bracket_defect(text):
    rest = re.sub("[^()（）]", "", text)
    widths = {"half" if bracket in "()" else "full" for bracket in rest}
    while (shorter := re.sub("[(（][)）]", "", rest)) != rest:
        rest = shorter
    return "unbalanced" if rest else "mixed" if len(widths) > 1 else "half-width" if widths == {"half"} else ""


class Standard:
    """One version of the standard, ready to check records."""

    def __init__(self, folder):
        read = lambda path: json.loads(path.read_text("utf-8"))
        lists = [read(path) for path in (folder / "code-lists").glob("*.json")]
        codes = {code_list["id"]: {code["code"] for code in code_list["codes"]} for code_list in lists}
        sections = read(folder / "code-mappings" / "industry-division-to-section.json")["pairs"]
        sections = {pair["from"]: pair["to"] for pair in sections}
        tables = {name: table["data"] for name, table in read(folder / "functions.json")["tables"].items()}
        blanks = "".join(map(chr, tables["blanks"]))
        placeholders = set(tables["placeholderWords"])
        self.functions = {
            "inCodeList": lambda code_list, code: code in codes[code_list],
            "industrySectionOf": lambda code: sections.get(code[:2], ""),
            "isPlaceholder": lambda text: (plain := text.strip(blanks).lower()) in placeholders
                             or re.fullmatch("0{4,}", plain) is not None,
            "isMissingText": lambda text: text.strip(blanks) == "",
            "documentNumberDefect": DocumentNumbers(tables, blanks).defect,
            "bracketDefect": bracket_defect,
            "decimalPlaces": lambda decimal: len(decimal.partition(".")[2]),
            "integerDigits": lambda decimal: len(decimal.partition(".")[0].lstrip("-")),
        }
        rules = read(folder / "rules.json")["rules"]
        self.rule_of = {keyword: rule["id"] for rule in rules for keyword in rule.get("keywords", [])}
        rules = [{**rule, "code": python_of(rule["holds"])} for rule in rules if rule["layer"] == "field"]
        known = {"this", *METHODS, *self.functions}
        rules = [rule for rule in rules if {*rule["code"].co_names} <= known]
        self.rules = sorted(rules, key=lambda rule: "decisive" not in rule)
        schemas = [read(path) for path in folder.glob("*/*.schema.json")]
        self.schemas = {schema["x-creditspec"]["recordType"]: schema for schema in schemas}

    @functools.cache
    def prepared(self, record_type, regime, is_public_copy):
        """The validator of a record type, its annotations and its rules by the path of the field."""
        rules = {}
        for rule in self.rules:
            applies = rule.get("regime") in (None, regime) and (is_public_copy or "only" not in rule)
            for target in rule["targets"] if applies else []:
                if target["recordType"] == record_type:
                    rules.setdefault(target["path"], []).append(rule)
        schema = self.schemas[record_type]
        return Draft202012Validator(schema), dict(annotations(schema, "")), rules

    def check(self, record_type, record, regime, is_public_copy):
        """Yields findings as (rule, pointer)."""
        validator, fields, rules = self.prepared(record_type, regime, is_public_copy)
        problems = {problem for error in validator.iter_errors(record) for problem in problems_of(error)}
        # Of a value of the wrong type nothing else is said.
        mistyped = {pointer for keyword, pointer in problems if keyword == "type"}
        problems = {problem for problem in problems if problem[0] == "type" or problem[1] not in mistyped}
        misshapen = {pointer for keyword, pointer in problems if keyword != "required"}
        decided = set()
        for pointer, text in texts(record, ""):
            for rule in rules.get(list_path(pointer), []):
                # That a word stands for no value is of no interest where the schema rejects the word.
                is_idle = "decisive" in rule and rule["severity"] != "error" and pointer in misshapen
                variables = {"__builtins__": {}, **self.functions, "this": Text(text)}
                if not is_idle and not eval(rule["code"], variables):
                    yield rule["id"], pointer
                    if "decisive" in rule:
                        decided.add(pointer)
                        break
        for keyword, pointer in problems:
            field = fields.get(list_path(pointer), {})
            is_hidden = keyword == "required" and is_public_copy and field.get("publicity") != "P"
            is_named = keyword in ("minLength", "maxLength", "pattern") and "namedBy" in field
            if not (is_hidden or is_named or pointer in decided):
                yield self.rule_of[keyword], pointer


def python_of(condition):
    return compile(TOKEN.sub(lambda token: OPERATORS.get(token[0], token[0]), condition).strip(), "rules.json", "eval")


def annotations(schema, path):
    yield path, schema.get("x-creditspec", {})
    for part, step in (schema, "/"), (schema.get("items", {}), "/*/"):
        for name, member in part.get("properties", {}).items():
            yield from annotations(member, path + step + name)


def problems_of(error):
    """What an error of the schema says, as (keyword, pointer)."""
    pointer = "".join(f"/{escaped(step)}" for step in error.absolute_path)
    if error.validator == "required":
        return [("required", f"{pointer}/{name}") for name in error.validator_value if name not in error.instance]
    if error.validator == "additionalProperties":
        known = error.schema["properties"]
        return [(error.validator, f"{pointer}/{escaped(name)}") for name in error.instance if name not in known]
    # An empty text is a missing value.
    return [("required" if error.instance == "" and error.validator == "minLength" else error.validator, pointer)]


def escaped(step):
    return str(step).replace("~", "~0").replace("/", "~1")


def list_path(pointer):
    """`/shareholders/3/name` → `/shareholders/*/name`, `/penaltyKinds/0` → `/penaltyKinds`."""
    return re.sub(r"/[0-9]+$", "", re.sub(r"/[0-9]+(?=/)", "/*", pointer))


def texts(value, pointer):
    """Every text but the empty one, with its pointer."""
    if isinstance(value, str) and value:
        yield pointer, value
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, member in members:
        yield from texts(member, f"{pointer}/{escaped(step)}")


def main(schemas):
    product = {"vendor": "creditspec", "name": "python-example", "version": "1.0.0", "language": "Python"}
    standards = sorted(path.parent.name for path in schemas.glob("*/rules.json"))
    for request in map(json.loads, sys.stdin.buffer):
        answer = {"type": "result", "seq": request.get("seq")}
        if request["type"] == "hello":
            answer = {"type": "ready", "cp": 1, "nonce": request["nonce"], "product": product,
                      "roles": ["validator"], "standards": standards, "forms": ["records"]}
        elif request["type"] == "open" and request["standard"] not in standards:
            answer = {"type": "opened", "ok": False, "message": f"no version {request['standard']} here"}
        elif request["type"] == "open":
            standard = Standard(schemas / request["standard"])
            answer = {"type": "opened", "ok": True}
        elif request["type"] == "close":
            break
        elif request["role"] == "validator" and "records" in request["input"]:
            options = request["regime"], request["input"].get("publicCopy", False)
            answer |= {"status": "done", "findings": [
                {"rule": rule, "record": number, "field": field}
                for number, entry in enumerate(request["input"]["records"], 1)
                for rule, field in standard.check(entry["recordType"], entry["record"], *options)
            ]}
        else:
            answer |= {"status": "skipped", "reason": "validates records only"}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
