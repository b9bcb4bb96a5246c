#!/usr/bin/env bash
# Brings the PublicAPI/PublicAPI.Unshipped.txt of each project that has one up to date with the code, after the spec or the
# runtime changed the public surface. Review the diff: it is the change that users see.
set -euo pipefail
cd "$(dirname "$0")/.."
log=$(mktemp)
trap 'rm -f "$log"' EXIT

for listing in src/*/PublicAPI/PublicAPI.Unshipped.txt; do
  project=${listing%/PublicAPI/*}
  printf '#nullable enable\n' > "$listing"
  dotnet build "$project" -tl:off "-flp:LogFile=$log;WarningsOnly" -clp:ErrorsOnly
  # RS0016 names each symbol that the listing lacks; the log also holds what is said of projects that this one refers to.
  grep -F "/$project/" "$log" | sed -n "s/.*warning RS0016: Symbol '\(.*\)' is not part of the declared public API.*/\1/p" |
    LC_ALL=C sort -u >> "$listing"
  echo "$listing: $(($(wc -l < "$listing") - 1)) symbols"
done
