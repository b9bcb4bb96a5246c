#!/usr/bin/env bash
# Writes what is made of the rules and their pages: the tables in README.md and docs/rules/README.md, and the presets of
# severities in the package. Review the diff: it is what users read and get.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet build tests/OneSignal.Analyzers.Tests -tl:off -v q -clp:ErrorsOnly
ONESIGNAL_WRITE=1 tests/OneSignal.Analyzers.Tests/bin/Debug/net10.0/OneSignal.Analyzers.Tests --filter-class '*.DerivedTextLaws'
git diff --stat
