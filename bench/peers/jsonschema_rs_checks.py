"""The published schema over NDJSON, every error: python jsonschema_rs_checks.py <job.json> <file for positions>."""

import json
import sys

import jsonschema_rs
import orjson

import resources

job = json.load(open(sys.argv[1], encoding="utf-8"))
validator = jsonschema_rs.validator_for(json.load(open(job["schema"], encoding="utf-8")))


def path_of(error):
    path = list(error.instance_path)
    if path and isinstance(path[-1], int):
        path.pop()
    if error.kind.name == "required":
        path.append(error.kind.property)
    return "/" + "/".join(map(str, path))


records = 0
cells = 0
with open(job["path"], "rb") as lines, open(sys.argv[2], "w", encoding="utf-8") as positions:
    for line in lines:
        records += 1
        wrong = {path_of(error) for error in validator.iter_errors(orjson.loads(line))}
        cells += len(wrong)
        positions.writelines(f"{records}\t{path}\n" for path in wrong)
print(json.dumps({"records": records, "cells": cells}))
resources.report()
