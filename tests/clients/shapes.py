"""Checks linked data against SHACL shapes with pySHACL; a line for each violation: the node, and the constraint it breaks.

usage: shapes.py <shapes.ttl> <data.jsonld>
"""

import sys

from pyshacl import validate
from rdflib import Graph
from rdflib.namespace import RDF, SH

shapes = Graph().parse(sys.argv[1], format="turtle")
conforms, report, _ = validate(Graph().parse(sys.argv[2], format="json-ld"), shacl_graph=shapes)
for result in report.subjects(RDF.type, SH.ValidationResult):
    constraint = str(report.value(result, SH.sourceConstraintComponent)).split("#")[1].removesuffix("ConstraintComponent")
    print(report.value(result, SH.focusNode), constraint)
sys.exit(0 if conforms else 1)
