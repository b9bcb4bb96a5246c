#!/usr/bin/env bash
# Sends 100,000 messages (or as many as the argument says) through every kind of trouble and prints what arrived. Ends by itself,
# and with 1 when a message was lost or sent twice, or anything else is not as promised.
set -euo pipefail
cd "$(dirname "$0")"
dotnet build OneSignal.Reliability -c Release -v q -clp:ErrorsOnly -tl:off
dotnet run --no-build -c Release --project OneSignal.Reliability -- "${1:-100000}"
