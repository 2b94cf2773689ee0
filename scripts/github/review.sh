#!/usr/bin/env bash
# Writes the review of a change of the records into a folder: review.md for the comment, whole.md with nothing left out,
# fix.diff for suggestions; annotations go to the log. Ends with 1 where the change brings errors.
# Usage: review.sh <data folder of the change> <commit it starts from> <folder>
set -uo pipefail
data=$1 base=$2 to=$3
mkdir -p "$to"
npx demarche review --data "$data" --base "$base" --whole "$to/whole.md" >"$to/review.md"
code=$?
cat "$to/review.md" >>"${GITHUB_STEP_SUMMARY:-/dev/null}"
# Paths of annotations and suggestions are those of the change's own repository.
cd "$data/.." || exit 2
demarche() { node "$OLDPWD/packages/cli/bin.js" "$@"; }
demarche fix --diff >"$to/fix.diff"
demarche validate --base "$base" --format github
exit "$code"
