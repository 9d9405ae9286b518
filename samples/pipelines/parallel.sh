#!/bin/sh
# GNU parallel: one process for each block of a file of JSONL, here or on other machines (add --sshlogin). Blocks are cut
# at line ends, and -k keeps their order. LOG names a file for what became of each block.
#   samples/pipelines/parallel.sh crawl.jsonl > stories.jsonl
set -eu
parallel --pipepart --block "${BLOCK:-100M}" -k --joblog "${LOG:-/dev/null}" -a "$1" \
  copydesk --quiet --jobs 1 --from jsonl --max-failures 100%
