#!/usr/bin/env bash
# Compares the client as a native program, rooted by its use alone, with a hand-written one: size, and the time to send one
# message and end. Prints one line a measure, separated by tabs: its name, ours, the floor's, ratio. Linux on x64.
set -euo pipefail
cd "$(dirname "$0")"
../eng/native-compiler.sh

out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
for side in Ours Floor; do
  dotnet publish OneSignal.Bench.Aot.$side -r linux-x64 -o "$out/$side" -v q "-clp:ErrorsOnly;NoSummary" -tl:off >&2
done
dotnet build OneSignal.Bench.Aot -c Release -v q "-clp:ErrorsOnly;NoSummary" -tl:off >&2
dotnet run --no-build -c Release --project OneSignal.Bench.Aot -- \
  "$out/Ours/OneSignal.Bench.Aot.Ours" "$out/Floor/OneSignal.Bench.Aot.Floor"
