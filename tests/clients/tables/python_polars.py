"""Reads every table with Polars as it does by itself and writes it anew: python_polars.py <folder of CSV files> <folder to write to>"""

import sys
from pathlib import Path

import polars

for path in sorted(Path(sys.argv[1]).glob("*.csv")):
    try:
        polars.read_csv(path).write_csv(Path(sys.argv[2]) / path.name)
    except polars.exceptions.PolarsError as error:
        print(f"{path.stem}: {error}")
