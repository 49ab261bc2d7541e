"""Runs the SQL that sql/checks.ts made: python duckdb_checks.py <job.json> <file for positions, or "counts">."""

import json
import sys

import duckdb

import resources

job = json.load(open(sys.argv[1], encoding="utf-8"))
database = duckdb.connect()
database.execute("SET threads = %d" % job["threads"])
for statement in job["setup"]:
    database.execute(statement)
if sys.argv[2] == "counts":
    cells, records = database.execute(job["counts"]).fetchone()
else:
    target = sys.argv[2].replace("'", "''")
    cells = database.execute(f"COPY ({job['positions']}) TO '{target}' (FORMAT csv, DELIMITER '\t', HEADER false)").fetchone()[0]
    records = job["records"]
print(json.dumps({"records": records, "cells": cells}))
resources.report()
