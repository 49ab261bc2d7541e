"""The rules that Polars' expressions can say, streaming: python polars_checks.py <job.json> <file for positions>.

Lengths, patterns, code lists, what must be there, real dates, and which of two dates comes first.
"""

import json
import sys

import polars as pl

import resources

BLANKS = " \t\r\n\u3000"
ISO = r"^\d{4}-\d{2}-\d{2}$"
SLASHED = r"^\d{4}/\d{2}/\d{2}$"

job = json.load(open(sys.argv[1], encoding="utf-8"))
columns = job["columns"]


def value(index):
    cell = pl.col(f"c{index}")
    return pl.when(cell.str.strip_chars(BLANKS) != "").then(cell)


def day(index):
    text = value(index)
    iso = pl.when(text.str.contains(SLASHED)).then(text.str.replace_all("/", "-", literal=True)).otherwise(text)
    return pl.when(iso.str.contains(ISO)).then(iso).otherwise(None).str.to_date("%Y-%m-%d", strict=False)


def is_wrong(index):
    column = columns[index]
    cell = value(index)
    wrong = [cell.is_null()] if column["required"] else []
    if column["longTerm"]:
        cell = pl.when(~cell.str.strip_chars(BLANKS).is_in(column["longTerm"])).then(cell)
    if column["spellings"] is not None:
        known = column["spellings"]
        if column["several"]:
            parts = cell.str.replace_all(r"[;；,，|/\n]", ";").str.split(";")
            each = parts.list.eval(pl.element().str.strip_chars().str.to_lowercase().is_in(["", *known]))
            wrong.append(~cell.str.to_lowercase().is_in(known) & ~each.list.all())
        else:
            wrong.append(~cell.str.to_lowercase().is_in(known))
    elif column["date"]:
        wrong.append(cell.is_not_null() & day(index).is_null())
    else:
        if column["minLength"] is not None and column["minLength"] > 1:
            wrong.append(cell.str.len_chars() < column["minLength"])
        if column["maxLength"] is not None:
            wrong.append(cell.str.len_chars() > column["maxLength"])
        if column["pattern"] is not None:
            wrong.append(~cell.str.contains(column["pattern"]))
    wrong += [day(index) < day(other) for other in column["notBefore"]]
    return pl.any_horizontal([one.fill_null(False) for one in wrong]) if wrong else pl.lit(False)


rows = pl.scan_csv(
    job["path"],
    has_header=False,
    skip_rows=1,
    schema={f"c{index}": pl.String for index in range(len(columns))},
    row_index_name="row",
    row_index_offset=2,
    low_memory=True,
)
flags = rows.select("row", *[is_wrong(index).alias(f"b{index}") for index in range(len(columns))])
names = [f"b{index}" for index in range(len(columns))]
paths = [pl.when(pl.col(f"b{index}")).then(pl.lit(column["path"])) for index, column in enumerate(columns)]
cells = (
    flags.filter(pl.any_horizontal(names))
    .select("row", pl.concat_list(paths).list.drop_nulls().alias("path"))
    .explode("path")
)
cells.sink_csv(sys.argv[2], include_header=False, separator="\t", engine="streaming")
found = sum(1 for _ in open(sys.argv[2], encoding="utf-8"))
print(json.dumps({"records": job["records"], "cells": found}))
resources.report()
