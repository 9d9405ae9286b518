import { describe, expect, it } from 'vitest';
import { readerOfContent, readerOfName } from '../../src/readers/detect.js';

const ofContent = (head: string, ended: boolean) => readerOfContent(new TextEncoder().encode(head), ended);

describe('readerOfName', () => {
  it.each(['a.jsonl', 'pages/A.JSONL', 'x.ndjson'])('takes %s for JSONL', name => {
    expect(readerOfName(name)).toBe('jsonl');
  });
  it.each(['a.txt', 'a.json', 'jsonl', 'a.jsonl.txt', 'a.jsonl/b', ''])('takes %s for text', name => {
    expect(readerOfName(name)).toBe('text');
  });
});

describe('readerOfContent', () => {
  it.each(['{"text":"x"}\n', '\n \r\n{"text":"x"}\r\nrest'])('takes %j for JSONL', head => {
    expect(ofContent(head, false)).toBe('jsonl');
  });
  it.each(['Rain\n', '[1]\n', '{\n "text": "x"\n}\n', '{curly} start\n', 'Rain without an end'])(
    'takes %j for text',
    head => {
      expect(ofContent(head, false)).toBe('text');
    },
  );
  it.each(['', '\n\n', '{"text":"the first line has not'])('waits for more after %j', head => {
    expect(ofContent(head, false)).toBeNull();
  });
  it.each([
    ['', 'text'],
    ['{"text":"x"}', 'jsonl'],
    ['{"text":"x', 'text'],
  ])('decides at the end of %j', (head, reader) => {
    expect(ofContent(head, true)).toBe(reader);
  });
});
