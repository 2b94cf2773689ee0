"""Holds datapackage.json and the CSV files it describes against each other, with frictionless.

usage: data_package.py <release folder>
"""

import os
import sys

from frictionless import validate

# The package describes paths below its own folder.
os.chdir(sys.argv[1])
report = validate("datapackage.json")
for _, row, field, kind, message in report.flatten(["type", "rowNumber", "fieldName", "type", "message"])[:10]:
    print(f"row {row}, {field}: {kind}: {message}")
if not report.valid:
    sys.exit(1)
print(f"{report.stats['tasks']} tables are as the data package says.")
