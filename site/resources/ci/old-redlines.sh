#!/bin/sh
# For a site that was published by a Gazette whose comparisons stood at redline/1.0..2.0/, on a host that cannot rewrite
# addresses: adds, at each of those, a page that leads on to redline/1.0_2.0/. Run it after `gazette build`, just before the
# upload: sh old-redlines.sh site
# New sites need it not; hosts that refuse two dots in a row never had those addresses.
set -eu

find "$1" -type d -path '*/redline/*_*' | while IFS= read -r folder; do
  pair=${folder##*/}
  old=${folder%/*}/${pair%%_*}..${pair#*_}
  mkdir -p "$old"
  printf '%s\n' "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"robots\" content=\"noindex\"><meta http-equiv=\"refresh\" content=\"0; url=../$pair/\"><title>$pair</title><p><a href=\"../$pair/\">$pair</a></p></html>" > "$old/index.html"
done
