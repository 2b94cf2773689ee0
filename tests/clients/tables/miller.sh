#!/bin/sh
# Reads every table with Miller and writes it anew: miller.sh <folder of CSV files> <folder to write to>
for path in "$1"/*.csv; do
  mlr --csv --quote-all cat "$path" >"$2/$(basename "$path")" || rm "$2/$(basename "$path")"
done
