#!/bin/sh
# Reads every table with csvkit, which guesses types, and writes it anew: csvkit.sh <folder of CSV files> <folder to write to>
find "$1" -name '*.csv' -print0 | xargs -0 -n 1 -P 2 sh -c '
  in2csv "$1" >"$0/$(basename "$1")" || rm "$0/$(basename "$1")"' "$2"
