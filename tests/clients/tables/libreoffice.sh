#!/bin/sh
# Writes every sheet of a workbook as CSV with LibreOffice, cells as they are shown: libreoffice.sh <workbook> <folder to write to>
profile=$(mktemp -d)
soffice --headless "-env:UserInstallation=file://$profile" --convert-to \
  'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1' --outdir "$2" "$1"
rm -r "$profile"
