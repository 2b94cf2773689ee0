#!/usr/bin/env bash
# Makes a release on GitHub from a folder that npm run release wrote: the bundle, its checksums, the tarballs, the notes.
# Usage: publish-release.sh <folder>
set -euo pipefail
cd "$1"
archive=$(ls demarche-data-*.tar.gz)
version=${archive#demarche-data-}
version=${version%.tar.gz}
sha256sum -- *.tar.gz *.tgz >SHA256SUMS
gh release create "@demarche/data@${version}" --repo "$REPOSITORY" --title "demarche data ${version}" \
  --notes-file notes.md -- *.tar.gz *.tgz SHA256SUMS
