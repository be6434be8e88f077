#!/usr/bin/env bash
# Draws the cards that a shared link shows, one for each kind of page, out of kartu.html with the installed Chromium.
# Run it after a change of the template or the words below, look at the pictures, and check them in: the build only copies them,
# because fonts differ between machines. No word here may name a city: the cards serve any.
set -euo pipefail
cd "$(dirname "$0")"
chromium=${INOVASI_CHROMIUM:-/usr/bin/chromium}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

card() { # card NAME LABEL HEADLINE
  sed -e "s|</svg>LABEL|</svg>$2|; s|>HEADLINE<|>$3<|" kartu.html >"$folder/$1.html"
  "$chromium" --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 --window-size=1200,630 \
    --user-data-dir="$folder/profile" --screenshot="$PWD/$1.png" "file://$folder/$1.html" >/dev/null 2>&1
}

card beranda 'Inovasi daerah' 'Apa saja yang ada di kota ini, dan dari mana kita tahu?'
card inovasi 'Cerita inovasi' 'Apa ini, untuk siapa, dan cara memakainya'
card opd 'Perangkat daerah' 'Inovasi yang kami temukan, dan yang belum'
card indeks 'Indeks inovasi' 'Hasil tiap tahun, bersama cara menghitungnya'
card klaim 'Klaim' 'Siapa mengatakan apa, dan apa kata bukti?'
card sumber 'Sumber' 'Apa yang dibaca, dan apa yang bertumpu padanya'
card data 'Data' 'Semua isi situs ini sebagai berkas, boleh dipakai ulang'
card api 'API' 'Keterangan yang sama, untuk program komputer'
