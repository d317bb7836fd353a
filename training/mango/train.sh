#!/bin/sh
# mango-mini from its data to models/mango-mini: train.sh NL2BASH TLDR WORK
# NL2BASH and TLDR: folders with pairs.jsonl and examples.jsonl (README.md). WORK: data, checkpoints, exports; gone on from.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
nl2bash=$(realpath "$1") tldr=$(realpath "$2")
mkdir -p "$3"
work=$(realpath "$3")
cd "$here"
test -x "$work/venv/bin/python" || python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --requirement requirements.txt
python="$work/venv/bin/python"
sets=$(ls ../../test/fixtures/mango/tune-[acfghjk]-e[sn].jsonl ../../test/fixtures/mango/tune-areas-*.jsonl \
  ../../test/fixtures/mango/tune-composed-*.jsonl ../../test/fixtures/mango/tune-near-*.jsonl ../../test/fixtures/mango/steps-*.jsonl)
# shellcheck disable=SC2086 # names of ours, without blanks
test -s "$work/asked.jsonl" || { node asked-pairs.ts $sets ../asked/*.jsonl > "$work/asked.part" && mv "$work/asked.part" "$work/asked.jsonl"; }
"$python" data.py --nl2bash "$nl2bash" --tldr "$tldr" --asked "$work/asked.jsonl" "$work/data"
"$python" train.py "$work/data" "$work/run" ${NEO_TRAIN_STEPS:+--steps "$NEO_TRAIN_STEPS"}
"$python" export_t5.py "$work/run/model" "$work/onnx"
"$python" pack.py "$work/onnx" ../../models/mango-mini
