#!/bin/sh
# Reads every table with the command line of SQLite and writes it anew: sqlite3.sh <folder of CSV files> <folder to write to>
for path in "$1"/*.csv; do
  sqlite3 :memory: ".import --csv '$path' rows" '.headers on' '.mode csv' 'SELECT * FROM rows' >"$2/$(basename "$path")"
done
