#!/usr/bin/env bash
# Prints what the rules add to the compilation of a made-up solution of 100,000 lines: one line a measure, separated by tabs (name,
# with the rules, without, ratio), then the time of each rule. An argument is the number of rounds. The 7 that it takes without one are
# about nine minutes of one processor, and longer where others share it; two rounds are enough to see a rule that has become expensive.
set -euo pipefail
cd "$(dirname "$0")"
dotnet build OneSignal.Analyzers.Bench -c Release -v q -clp:ErrorsOnly -tl:off
dotnet run --no-build -c Release --project OneSignal.Analyzers.Bench -- "$@"
