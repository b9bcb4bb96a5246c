#!/usr/bin/env bash
# Compiles the client to a native program with every member of it kept, and runs that against the simulator. Fails when the
# compiler has a warning, when a check fails, or when the native program says anything else than the managed one.
# Arguments go to the managed run: --no-build where the solution was built. Linux on x64; installs the native compiler with
# apt-get where it is missing.
set -euo pipefail
cd "$(dirname "$0")/.."
eng/native-compiler.sh

project=tests/OneSignal.Aot.Smoke
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet publish $project -r linux-x64 -o "$work/native" -tl:off -clp:NoSummary | tee "$work/publish.log"
if grep -E 'warning (IL|AOT)[0-9]+' "$work/publish.log"; then
  echo "The compiler has warnings: what they are about may fail in a native program." >&2
  exit 1
fi

"$work/native/OneSignal.Aot.Smoke" | tee "$work/native.txt"
dotnet run "$@" --project $project > "$work/managed.txt"
diff "$work/managed.txt" "$work/native.txt"
echo "$(grep -c '^ok' "$work/native.txt") scenarios, native as managed."
