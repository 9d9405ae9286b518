"""Spark: one process for each partition, through pipe. Spark starts it with an empty environment and splits the command at
blanks, so both paths are given in full. Without checkCode an exit code that is not 0 would pass for success.

    spark-submit samples/pipelines/spark.py hdfs:///crawl hdfs:///stories
"""

import os
import sys

from pyspark.sql import SparkSession

NODE = os.environ.get("NODE", "/usr/bin/node")
COPYDESK = os.environ.get("COPYDESK", "/opt/copydesk/bin/copydesk")
COMMAND = f"{NODE} {COPYDESK} --quiet --jobs 1 --from jsonl --max-failures 100%"

crawl, stories = sys.argv[1:]
spark = SparkSession.builder.appName("copydesk").getOrCreate()
spark.sparkContext.textFile(crawl).pipe(COMMAND, checkCode=True).saveAsTextFile(stories)
spark.stop()
