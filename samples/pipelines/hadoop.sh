#!/bin/sh
# Hadoop Streaming: a map without a reduce, one process for each split. --hadoop counts stories and failures in the
# counters of the job, and keeps long tasks alive. Where there is no TAB in a line, Hadoop ends it with one: it is a blank
# to every reader of JSON. node and copydesk have to be on every machine, at these paths.
#   samples/pipelines/hadoop.sh hdfs:///crawl hdfs:///stories
set -eu
hadoop jar "${STREAMING_JAR:-hadoop-streaming.jar}" \
  -D mapreduce.job.name=copydesk \
  -D mapreduce.job.reduces=0 \
  -input "$1" \
  -output "$2" \
  -mapper "${NODE:-/usr/bin/node} ${COPYDESK:-/opt/copydesk/bin/copydesk} --quiet --hadoop --jobs 1 --from jsonl --max-failures 100%"
