#!/usr/bin/env bash
# Puts what npm run version changed on the branch `release`, and opens a pull request for it if there is none.
set -euo pipefail
if [ -z "$(git status --porcelain)" ]; then
  echo "No changeset is pending."
  exit 0
fi
git config user.name "github-actions[bot]"
git config user.email "41898282+github-actions[bot]@users.noreply.github.com"
git switch --create release
git add --all
git commit --quiet --message "Version the packages and the data"
git push --force "https://x-access-token:${GH_TOKEN}@github.com/${REPOSITORY}.git" release
if [ -z "$(gh pr list --repo "$REPOSITORY" --head release --json number --jq '.[].number')" ]; then
  gh pr create --repo "$REPOSITORY" --base main --head release --title "Release" \
    --body "Merging this is the decision to release. The changelogs in it say what the release brings."
fi
