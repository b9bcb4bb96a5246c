#!/usr/bin/env bash
# Prints one line a measure, separated by tabs: its name, ours, the floor's (HttpClient and System.Text.Json by hand), ratio.
# With --table it prints BenchmarkDotNet's own tables instead: bench/ratios.sh --table --filter "*InMemory*"
set -euo pipefail
cd "$(dirname "$0")"
dotnet build OneSignal.Bench -c Release -v q "-clp:ErrorsOnly;NoSummary" -tl:off >&2
dotnet run --no-build -c Release --project OneSignal.Bench -- "$@"
