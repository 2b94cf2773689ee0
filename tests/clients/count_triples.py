"""Counts the triples of a file with rdflib: count_triples.py <file> <format>"""

import sys

from rdflib import Graph

print(len(Graph().parse(sys.argv[1], format=sys.argv[2])))
