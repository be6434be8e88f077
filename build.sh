#!/usr/bin/env bash
# What CI runs and what a developer runs before pushing: restore, format, build, tests, site, links.
# Needs the .NET 10 SDK, Node 20 and git; installs Chromium where it may. Ends with "N passed, N failed".
#   ./build.sh          the ordinary run
#   ./build.sh --full   the slow checks too
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 CI=true
passed=0
failed=0
logs=artifacts/logs
mkdir -p "$logs"

case "${1:-}" in
  '') ;;
  --full) export INOVASI_FULL=1 ;;
  *) echo "build.sh knows only --full, but was given \"$1\"." >&2; exit 2 ;;
esac

finish() { printf '%s passed, %s failed\n' "$passed" "$failed"; [ "$failed" -eq 0 ]; exit; }
give_up() { printf '%s\n' "$1" >&2; failed=$((failed + 1)); finish; }
step() { # step LABEL COMMAND...: a failed step counts as one failure
  local label=$1 began=$SECONDS log
  shift
  log="$logs/$(printf '%s' "$label" | tr -c 'a-zA-Z0-9\n' '-').log"
  if "$@" >"$log" 2>&1; then
    printf 'ok    %-24s %4ss\n' "$label" "$((SECONDS - began))"
  else
    tail -n 60 "$log"
    printf 'FAIL  %-24s %4ss  (all of it: %s)\n' "$label" "$((SECONDS - began))" "$log"
    failed=$((failed + 1))
    return 1
  fi
}

for tool in dotnet node npm git; do
  command -v "$tool" >/dev/null 2>&1 || give_up "$tool is missing: the build needs the .NET 10 SDK, Node 20 with npm, and git."
done

find_chromium() {
  for candidate in "${INOVASI_CHROMIUM:-}" /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome; do
    if [ -n "$candidate" ] && [ -x "$candidate" ]; then export INOVASI_CHROMIUM="$candidate"; return 0; fi
  done
  return 1
}
install_chromium() { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium; }

install_readers() { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends libreoffice-calc-nogui python3-pandas r-base-core; }

step "restore (locked)" dotnet restore --locked-mode || finish
step "format" dotnet format --no-restore --verify-no-changes
step "build" dotnet build -c Release --no-restore -v q || finish
if ! find_chromium; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    step "install Chromium" install_chromium || finish
    find_chromium || give_up "Chromium was installed, but no program was found: name it in INOVASI_CHROMIUM."
  else
    give_up "Chromium is missing: install it (Debian: sudo apt-get install --no-install-recommends chromium), or name one in INOVASI_CHROMIUM."
  fi
fi
if [ "${INOVASI_FULL:-}" = 1 ] && ! { command -v soffice && command -v Rscript && { python3 -c 'import pandas' || /usr/bin/python3 -c 'import pandas'; }; } >/dev/null 2>&1; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    step "install readers" install_readers || finish
  else
    give_up "LibreOffice, pandas or R is missing, which --full reads the downloads with (Debian: sudo apt-get install --no-install-recommends libreoffice-calc-nogui python3-pandas r-base-core)."
  fi
fi
for package in api/GraphiQL/package.json tests/*/*/package.json tests/*/package.json; do
  [ -f "$package" ] || continue
  step "npm $(basename "$(dirname "$package")")" npm ci --prefix "$(dirname "$package")" --no-audit --no-fund || finish
done

step "bundle GraphiQL" npm run build --prefix api/GraphiQL || finish

# Each test project ends with "Passed! - Failed: 0, Passed: 12, ..."; those lines are added up.
began=$SECONDS
before=$failed
dotnet test -c Release --no-build --logger "console;verbosity=minimal" >"$logs/tests.log" 2>&1
tests_exit=$?
totals=$(sed -n 's/.*Failed: *\([0-9]*\), *Passed: *\([0-9]*\), *Skipped: *\([0-9]*\).*/\1 \2 \3/p' "$logs/tests.log")
while read -r f p s; do
  [ -n "$p" ] || continue
  failed=$((failed + f))
  passed=$((passed + p))
  [ "$s" -eq 0 ] || { echo "FAIL  $s tests were skipped: a test that does not run proves nothing."; failed=$((failed + 1)); }
done <<<"$totals"
projects=$(ls -d tests/*.Tests | wc -l)
ran=$(grep -c . <<<"$totals")
if [ "$tests_exit" -ne 0 ] || [ "$ran" -ne "$projects" ]; then
  grep -vE '^\s*$' "$logs/tests.log" | tail -n 200
  [ "$ran" -eq "$projects" ] || echo "FAIL  $ran of $projects test projects reported a result."
  [ "$failed" -gt "$before" ] || failed=$((failed + 1))
fi
printf '%-5s %-24s %4ss\n' "$([ "$failed" -eq "$before" ] && echo ok || echo FAIL)" "tests" "$((SECONDS - began))"

step "generate, check links" dotnet artifacts/bin/Inovasi.Site/release/Inovasi.Site.dll build
finish
