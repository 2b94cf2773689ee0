"""Validates CITATION.cff with cffconvert, and holds .zenodo.json against what cffconvert makes of it.

usage: citation.py <release folder>
"""

import json
import sys
from pathlib import Path

from cffconvert import Citation

release = Path(sys.argv[1])
citation = Citation((release / "CITATION.cff").read_text("utf8"))
citation.validate()
ours = json.loads((release / ".zenodo.json").read_text("utf8"))
theirs = json.loads(citation.as_zenodo())
different = [key for key, value in theirs.items() if ours.get(key) != value]
if different:
    sys.exit(f".zenodo.json and CITATION.cff differ in {', '.join(different)}.")
print(f"CITATION.cff is valid, and .zenodo.json says the same in {len(theirs)} fields.")
