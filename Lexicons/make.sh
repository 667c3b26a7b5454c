#!/usr/bin/env bash
# Learns the lexicons that ship. Usage: Lexicons/make.sh DATA [OUTPUT], with the corpora of Corpora/SOURCES.md in the folder
# DATA, one segment a line: canada-acts, canada-regulations, matos, tatoeba, tico19, each .fr and .en.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
data=$1
output=${2:-$root/Lexicons/fr-en.lexicon}
concord=${CONCORD:-$root/.build/release/concord}
sample=$(mktemp -d)
trap 'rm -rf "$sample"' EXIT

# Every second line of the laws, at a lower weight: law must not drown everyday language.
for corpus in canada-acts canada-regulations; do
  for language in fr en; do awk 'NR % 2 == 1' "$data/$corpus.$language" >"$sample/$corpus.$language"; done
done

CONCORD_DATA=$root "$concord" learn --source-language fr --target-language en \
  --parallel "$data/tatoeba.fr" "$data/tatoeba.en" --weight 3 \
  --parallel "$data/tico19.fr" "$data/tico19.en" --weight 2 \
  --parallel "$data/matos.fr" "$data/matos.en" --weight 1.5 \
  --parallel "$sample/canada-acts.fr" "$sample/canada-acts.en" --weight 0.75 \
  --parallel "$sample/canada-regulations.fr" "$sample/canada-regulations.en" --weight 0.75 \
  --additions "$root/Lexicons/additions.fr-en.tsv" --output "$output"
