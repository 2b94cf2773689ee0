"""Holds datacite.json against the JSON Schema of DataCite 4.5.

usage: data_cite.py <release folder>
"""

import json
import sys
from pathlib import Path

from datacite import schema45

document = json.loads((Path(sys.argv[1]) / "datacite.json").read_text("utf8"))
errors = [f"{error.json_path}: {error.message}" for error in schema45.validator.iter_errors(document)]
if errors:
    sys.exit("\n".join(errors))
print("The metadata are valid DataCite 4.5.")
