import { describe, expect, it } from 'vitest';
import { escapeJson } from '../../src/writers/escape-json.js';

describe('escapeJson', () => {
  it('escapes what other readers take for a line end, and what a terminal obeys, marks of direction too', () => {
    expect(escapeJson('"a\u2028b\u2029c\u0085d\u009be\u007f"')).toBe('"a\\u2028b\\u2029c\\u0085d\\u009be\\u007f"');
    expect(escapeJson('"a\u202eb\u2066c\u200fd"')).toBe('"a\\u202eb\\u2066c\\u200fd"');
  });

  it('leaves every other character', () => {
    let kept = 0;
    for (let code = 0; code < 0x10000; code += 1) {
      const char = String.fromCharCode(code);
      if (escapeJson(char) === char) kept += 1;
    }
    expect(kept).toBe(0x10000 - 33 - 2 - 12);
  });
});
