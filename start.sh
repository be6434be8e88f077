#!/usr/bin/env bash
# Everything on one address, from a clone and the .NET 10 SDK alone:
# checks the content, generates the site, publishes the data to a SQLite file, and serves the three together.
set -euo pipefail
cd "$(dirname "$0")"
port="${INOVASI_PORT:-5080}"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1

fail() { printf '%s\n' "$1" >&2; exit 1; }

command -v dotnet >/dev/null 2>&1 || fail "The .NET 10 SDK is missing: install it from https://dotnet.microsoft.com/download/dotnet/10.0 and run ./start.sh again."
dotnet --list-sdks | grep -q '^10\.' || fail "The .NET 10 SDK is missing (found: $(dotnet --list-sdks | cut -d' ' -f1 | tr '\n' ' ')): install it from https://dotnet.microsoft.com/download/dotnet/10.0 and run ./start.sh again."
[[ "$port" =~ ^[1-9][0-9]{0,4}$ ]] && [ "$port" -le 65535 ] || fail "INOVASI_PORT must be a number between 1 and 65535, but it is \"$port\"."
if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
  fail "Port $port is in use: stop the program that listens there, or choose another with INOVASI_PORT=5081 ./start.sh."
fi

run() { # run LABEL COMMAND...: one line while it works, everything it said when it fails
  printf '%s ...\n' "$1"
  shift
  if ! output=$("$@" 2>&1); then printf '%s\n' "$output" >&2; fail "This step failed; the lines above say why."; fi
}

run "Building (about a minute the first time)" dotnet build api/Inovasi.Api -c Release -v q -p:RestoreLockedMode=true
run "Building the site generator" dotnet build site -c Release -v q -p:RestoreLockedMode=true

# Content problems are the editor's to read, so they are printed as they are.
dotnet artifacts/bin/Inovasi.Site/release/Inovasi.Site.dll build || exit 1

exec dotnet artifacts/bin/Inovasi.Api/release/Inovasi.Api.dll --site artifacts/site --urls "http://localhost:$port"
