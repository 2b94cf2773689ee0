"""Reads every table with pandas as it does by itself and writes it anew: python_pandas.py <folder of CSV files> <folder to write to>"""

import sys
from pathlib import Path

import pandas

for path in sorted(Path(sys.argv[1]).glob("*.csv")):
    try:
        pandas.read_csv(path).to_csv(Path(sys.argv[2]) / path.name, index=False)
    except pandas.errors.ParserError as error:
        print(f"{path.stem}: {error}")
