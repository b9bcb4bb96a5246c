#!/usr/bin/env bash
# Installs what links native programs on Debian and Ubuntu, unless it is there.
set -euo pipefail
if command -v clang > /dev/null && [ -e /usr/include/zlib.h ]; then
  exit 0
fi

root=
if [ "$(id -u)" -ne 0 ]; then
  root=sudo
fi
$root apt-get update -qq
DEBIAN_FRONTEND=noninteractive $root apt-get install -y -qq --no-install-recommends clang zlib1g-dev > /dev/null
