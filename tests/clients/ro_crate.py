"""Holds the RO-Crate metadata of a release against the profile of RO-Crate 1.2, with roc-validator.

usage: ro_crate.py <release folder> <context of RO-Crate 1.2>

The context comes from a file, so that nothing is fetched; no other address is found.
"""

import json
import sys
from pathlib import Path

from requests import Response
from rocrate_validator import services
from rocrate_validator.models import Severity, ValidationSettings
from rocrate_validator.utils.http import HttpRequester

CONTEXT = "https://w3id.org/ro/crate/1.2/context"


def answer(_, url, **__):
    """What the web would say: the context, and nothing else."""
    response = Response()
    response.url = url
    response.status_code = 404
    if url == CONTEXT:
        response.status_code = 200
        response.headers["Content-Type"] = "application/ld+json"
        response._content = Path(sys.argv[2]).read_bytes()
        assert json.loads(response.content)["@id"] == CONTEXT
    return response


HttpRequester.get = answer
settings = ValidationSettings(
    rocrate_uri=sys.argv[1],
    profile_identifier="ro-crate-1.2",
    requirement_severity=Severity.REQUIRED,
    skip_availability_check=True,
)
result = services.validate(settings)
for issue in result.get_issues():
    print(f"{issue.severity.name}: {issue.check.identifier}: {issue.violatingEntity}: {issue.message}")
if not result.passed(Severity.REQUIRED):
    sys.exit(1)
print("The crate conforms to RO-Crate 1.2.")
