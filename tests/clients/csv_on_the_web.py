"""Holds csv-metadata.json and the CSV files it describes against each other, with csvw.

usage: csv_on_the_web.py <release folder>
"""

import sys
from pathlib import Path

from csvw import CSVW

# A reference that is empty refers to nothing: that is what `strict` would not allow.
tables = CSVW(str(Path(sys.argv[1]) / "csv-metadata.json"), validate=True, strict=False)
if not tables.is_valid:
    print("\n".join(str(warning.message) for warning in tables.warnings[:10]))
    sys.exit(1)
print(f"{len(tables.tables)} tables are as the CSVW metadata say.")
