"""Reads every date with the edtf package: the first and the last day it allows must be those in the columns beside it.

usage: edtf_bounds.py <release folder>
"""

import csv
import sys
from functools import cache
from pathlib import Path
from time import struct_time

from edtf import parse_edtf

csv.field_size_limit(2**31 - 1)


def day(bound):
    """A day as in the columns; empty where the side is open."""
    return "%04d-%02d-%02d" % tuple(bound[:3]) if isinstance(bound, (struct_time, tuple)) else ""


@cache
def bounds(text):
    # The package fails on a bound of an interval that is open, so the sides are read one by one.
    first, last = text.split("/") if "/" in text else (text, text)
    return (
        "" if first == ".." else day(parse_edtf(first).lower_strict()),
        "" if last == ".." else day(parse_edtf(last).upper_strict()),
    )


read = wrong = 0
for path in sorted(Path(sys.argv[1]).glob("csv/*.csv")):
    with path.open(newline="", encoding="utf-8") as file:
        rows = csv.DictReader(file)
        dates = [name for name in rows.fieldnames if f"{name}_precision" in rows.fieldnames]
        for number, row in enumerate(rows, start=1):
            for name in filter(row.get, dates):
                read += 1
                if (row[f"{name}_min"], row[f"{name}_max"]) != bounds(row[name]):
                    wrong += 1
                    print(f"{path.name}, row {number}: {name} {row[name]} is {bounds(row[name])}")
if wrong > 0:
    sys.exit(1)
print(f"{read} dates have the bounds that edtf finds.")
