#!/usr/bin/env bash
# The site generator beside Hugo and Eleventy, from cold starts: as many stories and words, lists and facets on all sides.
#   site.sh PEERS [STORIES] [ROUNDS]
# PEERS is a folder with compare.sh (runs commands in turn and prints wall, CPU and peak memory), generate.cs (the peers' stories), hugo/run.sh and eleventy/run.sh.
# Needs the .NET 10 SDK, Node 20 with npm, hugo and time. 10,000 stories in 3 rounds take about six minutes on two quiet cores.
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
npm install --prefix "$scratch/peers/eleventy" --no-audit --no-fund --silent
"$scratch/peers/eleventy/run.sh" prepare "$scratch/theirs" "$scratch/eleventy"
echo "== words that an editor wrote"
for content in theirs ours; do printf '%-8s %s\n' "$content" "$(find "$scratch/$content/inovasi" -name '*.md' -exec cat {} + | wc -w)"; done
site=$PWD/artifacts/publish/site/Inovasi.Site

echo "== output in memory, $stories stories, $rounds rounds"
"$scratch/peers/compare.sh" "$rounds" "$scratch/run" \
  hugo="$scratch/peers/hugo/run.sh $scratch/theirs @OUT" \
  eleventy="$scratch/peers/eleventy/run.sh build $scratch/eleventy @OUT" \
  ours="$site build --pages-only --content $scratch/ours --out @OUT"
echo "== files and bytes"
sort -u "$scratch/run/sizes.tsv"
"$site" build --pages-only --content "$scratch/ours" --out "$scratch/whole"
echo "== output on disk beside a copy of the same bytes"
"$scratch/peers/compare.sh" 1 "$disk" \
  ours="$site build --pages-only --content $scratch/ours --out @OUT" \
  copy="cp -r $scratch/whole @OUT"
echo "== again with nothing changed"
"$site" build --pages-only --content "$scratch/ours" --out "$scratch/whole"
