"""Reads dcat.jsonld with rdflib: every term must be one of its vocabulary, and every distribution must be as the file is.

usage: data_catalog.py <release folder>
"""

import hashlib
import sys
from pathlib import Path
from urllib.parse import unquote, urlparse

from rdflib import DCAT, DCTERMS, FOAF, RDF, Graph, Namespace
from rdflib.namespace import DefinedNamespace

release = Path(sys.argv[1]).resolve()
SPDX = Namespace("http://spdx.org/rdf/terms#")
CLOSED: list[type[DefinedNamespace]] = [DCAT, DCTERMS, FOAF]
# rdflib knows the terms of DCAT 2.
NEW_IN_DCAT_3 = {str(DCAT) + "version"}

graph = Graph().parse(release / "dcat.jsonld", format="json-ld", publicID=(release / "dcat.jsonld").as_uri())
terms = set(graph.predicates()) | set(graph.objects(None, RDF.type))
for term in sorted(terms):
    for namespace in CLOSED:
        if str(term).startswith(str(namespace)) and term not in namespace and str(term) not in NEW_IN_DCAT_3:
            sys.exit(f"{term} is no term of its vocabulary.")

[dataset] = graph.subjects(RDF.type, DCAT.Dataset)
for needed in (DCTERMS.title, DCTERMS.description, DCTERMS.license, DCTERMS.publisher, DCTERMS.issued):
    if graph.value(dataset, needed) is None:
        sys.exit(f"The dataset has no {needed}.")

distributions = list(graph.objects(dataset, DCAT.distribution))
for distribution in distributions:
    place = Path(unquote(urlparse(str(graph.value(distribution, DCAT.downloadURL))).path))
    content = place.read_bytes()
    told = graph.value(graph.value(distribution, SPDX.checksum), SPDX.checksumValue)
    if int(graph.value(distribution, DCAT.byteSize)) != len(content):
        sys.exit(f"{place.name} has another size.")
    if str(told.value.hex() if isinstance(told.value, bytes) else told) != hashlib.sha256(content).hexdigest():
        sys.exit(f"{place.name} has another checksum.")
print(f"{len(distributions)} distributions are as the catalogue says.")
