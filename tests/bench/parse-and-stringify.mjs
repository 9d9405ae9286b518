import { createReadStream, writeSync } from 'node:fs';

/** The least that anything in Node can do to JSONL: take every record apart and put it together again. */
let rest = '';
for await (const chunk of createReadStream(process.argv[2], { encoding: 'utf8', highWaterMark: 1 << 18 })) {
  const lines = (rest + chunk).split('\n');
  rest = lines.pop();
  writeSync(1, lines.map(line => `${JSON.stringify(JSON.parse(line))}\n`).join(''));
}
