import { describe, expect, it } from 'vitest';
import { type ArchiveRecord, archiveRecords, BrokenArchive } from '../../src/readers/warc.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A record of an archive. */
function record(type: string, contentType: string, body: string, url = 'https://example.org/a'): string {
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2018-02-13T15:46:00Z',
    'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>',
    `Content-Type: ${contentType}`,
    `Content-Length: ${bytesOf(body).length}`,
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}\r\n\r\n`;
}

const response = (status: string, type: string, body: string, more = '') =>
  record(
    'response',
    'application/http; msgtype=response',
    `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${more}\r\n${body}`,
  );

async function* cut(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = bytesOf(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

async function read(archive: string, { size = 50, limit = 1000, after = 0 } = {}): Promise<readonly ArchiveRecord[]> {
  const found: ArchiveRecord[] = [];
  for await (const one of archiveRecords(cut(archive, size), limit, after)) found.push(one);
  return found;
}

const texts = (found: readonly ArchiveRecord[]) =>
  found.map(({ number, bytes }) => [number, bytes === null ? null : new TextDecoder().decode(bytes)]);

const info = record('warcinfo', 'application/warc-fields', 'software: x\r\n');

describe('archiveRecords', () => {
  it('gives the texts of a WET file, with what it says of them', async () => {
    const archive = info + record('conversion', 'text/plain', 'Rain\nIt raïned.');
    for (const size of [1, 7, 1000]) {
      expect(await read(archive, { size })).toEqual([
        {
          number: 2,
          id: '<urn:uuid:00000000-0000-4000-8000-000000000001>',
          url: 'https://example.org/a',
          date: '2018-02-13T15:46:00Z',
          form: 'text',
          charset: null,
          bytes: bytesOf('Rain\nIt raïned.'),
        },
      ]);
    }
  });

  it('gives the pages of a WARC file, and what the server says of their encoding', async () => {
    const [page] = await read(response('200 OK', 'text/html; charset=ISO-8859-2', '<p>Rain'));
    expect([page?.form, page?.charset, texts(page === undefined ? [] : [page])]).toEqual([
      'html',
      'iso-8859-2',
      [[1, '<p>Rain']],
    ]);
  });

  it('reads the same from chunks that end anywhere', async () => {
    const archive =
      info + Array.from({ length: 40 }, (_, at) => record('conversion', 'text/plain', 'Rain '.repeat(at * 9))).join('');
    const whole = await read(archive, { size: 1e6, limit: 1e6 });
    expect(whole).toHaveLength(40);
    for (const size of [1, 2, 3, 5, 64, 4095, 4097]) expect(await read(archive, { size, limit: 1e6 })).toEqual(whole);
  });

  it('puts together what was sent in chunks', async () => {
    const chunked = response(
      '200 OK',
      'text/plain',
      '4\r\nRain\r\n3\r\n on\r\n0\r\n\r\n',
      'Transfer-Encoding: chunked\r\n',
    );
    expect(texts(await read(chunked))).toEqual([[1, 'Rain on']]);
  });

  it.each([
    [
      'a request',
      record('request', 'application/http; msgtype=request', 'GET / HTTP/1.1\r\nContent-Type: text/html\r\n\r\n'),
    ],
    ['metadata', record('metadata', 'application/warc-fields', 'a: b')],
    ['a page that is not there', response('404 Not Found', 'text/html', '<p>no')],
    ['a redirect', response('301 Moved', 'text/html', '<p>no')],
    ['a picture', response('200 OK', 'image/jpeg', 'xxx')],
    ['a script', response('200 OK', 'text/javascript', 'x')],
  ])('passes over %s', async (_, other) => {
    expect(texts(await read(other + record('conversion', 'text/plain', 'Rain')))).toEqual([[2, 'Rain']]);
  });

  it('holds nothing of a page that is too long', async () => {
    const archive = record('conversion', 'text/plain', 'x'.repeat(2000)) + record('conversion', 'text/plain', 'Rain');
    expect(texts(await read(archive))).toEqual([
      [1, null],
      [2, 'Rain'],
    ]);
  });

  it('goes on after any record', async () => {
    const archive = info + ['one', 'two', 'three'].map(text => record('conversion', 'text/plain', text)).join('');
    const whole = texts(await read(archive));
    for (const after of [0, 1, 2, 3, 4]) {
      expect(texts(await read(archive, { after }))).toEqual(whole.filter(([number]) => Number(number) > after));
    }
  });

  it.each([1, 20, 150, 280])('notices that %d bytes are missing at the end', async missing => {
    const archive = info + record('conversion', 'text/plain', 'Rain '.repeat(20));
    // The two line ends after a record are no part of it.
    await expect(read(archive.slice(0, -4 - missing))).rejects.toBeInstanceOf(BrokenArchive);
  });

  it('notices a cut within a record that is passed over', async () => {
    await expect(read(record('request', 'application/http', 'x'.repeat(500)).slice(0, -300))).rejects.toBeInstanceOf(
      BrokenArchive,
    );
  });

  it.each(['Rain\n\nIt rained.\n', '<html>', 'WARC/1.0\r\n\r\n'])('refuses what is no archive: %j', async text => {
    await expect(read(text)).rejects.toBeInstanceOf(BrokenArchive);
  });

  it('refuses records whose lines end otherwise', async () => {
    await expect(read((info + info).replaceAll('\r\n', '\n'))).rejects.toBeInstanceOf(BrokenArchive);
  });

  it('finds nothing in nothing', async () => {
    expect(await read('')).toEqual([]);
  });
});
