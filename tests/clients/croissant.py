"""Loads every record set of croissant.json with mlcroissant and holds the numbers of records against index.json.

usage: croissant.py <release folder>
"""

import json
import sys
from pathlib import Path

import mlcroissant

release = Path(sys.argv[1])
rows = {file["path"]: file.get("rows") for file in json.loads((release / "index.json").read_text("utf8"))["files"]}
dataset = mlcroissant.Dataset(release / "croissant.json")
sets = dataset.metadata.record_sets
for record_set in sets:
    path = record_set.fields[0].source.file_object
    loaded = sum(1 for _ in dataset.records(record_set.id))
    if loaded != rows[path]:
        sys.exit(f"{path} has {rows[path]} rows, and {loaded} were loaded.")
print(f"{len(sets)} record sets were loaded.")
