#!/usr/bin/env bash
# Brings src/OneSignal.Generated/PublicAPI/PublicAPI.Unshipped.txt up to date with the code, after the spec or the runtime
# changed the public surface. Review the diff: it is the change that users see.
set -euo pipefail
cd "$(dirname "$0")/.."
listing=src/OneSignal.Generated/PublicAPI/PublicAPI.Unshipped.txt
log=$(mktemp)
trap 'rm -f "$log"' EXIT

printf '#nullable enable\n' > "$listing"
dotnet build src/OneSignal.Generated --no-incremental -tl:off "-flp:LogFile=$log;WarningsOnly" -clp:ErrorsOnly
# RS0016 names each symbol that the listing lacks.
sed -n "s/.*warning RS0016: Symbol '\(.*\)' is not part of the declared public API.*/\1/p" "$log" | LC_ALL=C sort -u >> "$listing"
echo "$(($(wc -l < "$listing") - 1)) symbols"
