#!/bin/sh
# One line a story: when, in which language, how long, how sure, what. For a spreadsheet, or for sort and uniq.
#   samples/pipelines/jq.sh samples/stories.jsonl > stories.tsv
set -eu
copydesk --quiet --from jsonl --max-failures 100% "$@" |
  jq -r 'select(.story.headline) | .story | [.published, .language, .wordCount, .confidence, .headline] | @tsv'
