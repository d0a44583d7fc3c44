# SPDX-License-Identifier: GPL-3.0-or-later
"""python3 schema_judge.py SCHEMA FILE…: the same with Debian's python3-jsonschema, for machines without ajv.

A bundle's resources are judged one by one by their own definitions: the choice between all of them takes minutes."""
import json
import sys

import jsonschema


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


schema = load(sys.argv[1])
resolver = jsonschema.RefResolver.from_schema(schema)


def say(where, part, document):
    for error in jsonschema.Draft7Validator(part, resolver=resolver).iter_errors(document):
        print(f"{where}: {error.message[:300]}")


for name in sys.argv[2:]:
    whole = load(name)
    if "definitions" not in schema:
        say(name, schema, whole)
        continue
    for entry in whole.get("entry", []):
        resource = entry.pop("resource")
        say(resource.get("id"), {"$ref": "#/definitions/" + resource["resourceType"]}, resource)
    say(name, {"$ref": "#/definitions/" + whole["resourceType"]}, whole)
