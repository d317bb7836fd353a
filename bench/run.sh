#!/bin/sh
# `npm run bench -- NAME …`: run.ts, with Node's memory held as ./neo has it held.
. "${0%/*}/../runtime/heaps.sh"
exec node $node_flags "${0%/*}/run.ts" "$@"
