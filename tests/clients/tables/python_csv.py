"""Reads every table with the csv module of Python and writes it anew: python_csv.py <folder of CSV files> <folder to write to>"""

import csv
import sys
from pathlib import Path

csv.field_size_limit(2**31 - 1)
for path in sorted(Path(sys.argv[1]).glob("*.csv")):
    try:
        with path.open(newline="", encoding="utf-8") as file:
            rows = list(csv.reader(file, strict=True))
    except csv.Error as error:
        print(f"{path.stem}: {error}")
        continue
    with (Path(sys.argv[2]) / path.name).open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, quoting=csv.QUOTE_ALL).writerows(rows)
