import { describe, expect, it } from 'vitest';
import {
  CODES,
  fillChars,
  fillRanges,
  fillWhere,
  LATIN_1_END,
  LETTERS_END,
  smallForms,
} from '../../src/text/code-table.js';

const charsWith = (table: Uint8Array, value: number, end: number) =>
  [...table.subarray(0, end)].flatMap((found, code) => (found === value ? [String.fromCharCode(code)] : [])).join('');

describe('fillWhere', () => {
  it('fills the places of what the pattern takes, below the end', () => {
    const table = new Uint8Array(CODES);
    fillWhere(table, /[B-Dß-á]+/gu, 7, 0xe1);
    expect(charsWith(table, 7, LETTERS_END)).toBe('BCDßà');
  });

  it('asks of every character, whatever was asked before', () => {
    const pattern = /\p{Lu}/gu;
    for (let turn = 0; turn < 2; turn++) {
      const table = new Uint8Array(CODES);
      fillWhere(table, pattern, 1, LATIN_1_END);
      expect(charsWith(table, 1, LETTERS_END)).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ');
    }
  });
});

it('fillRanges fills both ends, fillChars each character', () => {
  const table = new Uint8Array(CODES);
  fillRanges(table, 1, [
    [0x61, 0x63],
    [0xffff, 0xffff],
  ]);
  fillChars(table, 2, 'b。');
  expect([0x60, 0x61, 0x62, 0x63, 0x64, 0x3002, 0xffff].map(code => table[code])).toEqual([0, 1, 2, 1, 0, 2, 1]);
});

describe('smallForms', () => {
  it('has the small form of every letter that has one of one character', () => {
    const table = smallForms();
    for (let code = 0; code < 0x2200; code++) {
      const small = String.fromCharCode(code).toLowerCase();
      expect(table[code], code.toString(16)).toBe(small.length === 1 ? small.charCodeAt(0) : code);
    }
    expect(table[0x4e2d]).toBe(0x4e2d);
  });

  it('is a table of its own for each caller', () => {
    smallForms()[0x41] = 0;
    expect(smallForms()[0x41]).toBe(0x61);
  });
});
