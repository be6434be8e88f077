#!/usr/bin/env bash
# The site generator beside Hugo, from cold starts: as many stories and words, lists and facets on both sides.
#   site.sh PEERS [STORIES] [ROUNDS]
# PEERS is a folder with compare.sh (runs commands in turn and prints wall, CPU and peak memory), generate.cs (Hugo's stories) and hugo/run.sh.
# Needs the .NET 10 SDK, hugo and time. 10,000 stories in 3 rounds take about four minutes on two quiet cores.
set -euo pipefail
peers=$(realpath "$1"); stories=${2:-10000}; rounds=${3:-3}
cd "$(dirname "$0")/../.."
scratch=/dev/shm/inovasi-site; disk=artifacts/site-on-disk
rm -rf "$scratch" "$disk"; mkdir -p "$scratch" "$disk"
trap 'rm -rf "$scratch" "$disk"' EXIT

dotnet publish site -c Release -r linux-x64 -p:PublishReadyToRun=true -o artifacts/publish/site -v q
dotnet build tests/Inovasi.Benchmarks -c Release -v q
dotnet artifacts/bin/Inovasi.Benchmarks/release/Inovasi.Benchmarks.dll site-content "$stories" "$scratch/ours"
cp -r "$peers" "$scratch/peers"; chmod -R u+w "$scratch/peers"
(cd "$scratch/peers" && dotnet run generate.cs -- --count "$stories" --out "$scratch/theirs")
site=$PWD/artifacts/publish/site/Inovasi.Site

echo "== output in memory, $stories stories, $rounds rounds"
"$scratch/peers/compare.sh" "$rounds" "$scratch/run" \
  hugo="$scratch/peers/hugo/run.sh $scratch/theirs @OUT" \
  ours="$site build --pages-only --content $scratch/ours --out @OUT"
"$site" build --pages-only --content "$scratch/ours" --out "$scratch/whole"
echo "== output on disk beside a copy of the same bytes"
"$scratch/peers/compare.sh" 1 "$disk" \
  ours="$site build --pages-only --content $scratch/ours --out @OUT" \
  copy="cp -r $scratch/whole @OUT"
echo "== again with nothing changed"
"$site" build --pages-only --content "$scratch/ours" --out "$scratch/whole"
