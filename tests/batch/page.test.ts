import { describe, expect, it } from 'vitest';
import { type Engine, loadEngine } from '../../src/batch/engine.js';
import { type Page, readPage, withoutStory } from '../../src/batch/page.js';
import { diagnostic } from '../../src/diagnostics.js';
import * as html from '../../src/readers/html.js';
import { stubEngine } from '../cli/harness.js';

const real = await loadEngine();
/** Decodes as the program does, and takes the first line for the headline. */
const engine: Engine = { ...stubEngine, decode: real.decode };
const latin = (text: string) => Uint8Array.from(text, char => char.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const storyOf = (page: Partial<Page>) =>
  readPage({ bytes: new Uint8Array(), form: 'text', charset: null, ...page }, { trace: false }, engine, html).story;

describe('readPage', () => {
  it('renders HTML, and only HTML', () => {
    const bytes = utf8('<h1>Rain</h1><p>It rained.');
    expect(storyOf({ bytes, form: 'html' }).headline).toBe('Rain');
    expect(storyOf({ bytes }).headline).toBe('<h1>Rain</h1><p>It rained.');
  });

  it('says first what was noticed while decoding', () => {
    const { diagnostics } = storyOf({ bytes: latin('') });
    expect(diagnostics.map(({ code }) => code)).toEqual(['empty-input']);
    const guessed = storyOf({ bytes: latin('caf\xe9 est ouvert') });
    expect(guessed.diagnostics.map(({ code }) => code)).toEqual(['encoding-guessed']);
  });

  it('says nothing more of what is no text', () => {
    const { diagnostics } = storyOf({ bytes: Uint8Array.of(0, 1, 2, 3, 0, 0, 255, 0) });
    expect(diagnostics.map(({ code }) => code)).toEqual(['not-text']);
  });

  it('believes what the page or the server says of its encoding', () => {
    const inPage = storyOf({ bytes: latin('<meta charset="iso-8859-5"><h1>\xb2\xd5\xe1\xe2\xd8'), form: 'html' });
    expect([inPage.headline, inPage.diagnostics]).toEqual(['Вести', []]);
    const inHeader = storyOf({ bytes: latin('\xb2\xd5\xe1\xe2\xd8'), charset: 'iso-8859-5' });
    expect(inHeader.headline).toBe('Вести');
  });

  it('believes the server before the page', () => {
    const bytes = latin('<meta charset="iso-8859-1"><h1>\xb2\xd5\xe1\xe2\xd8');
    expect(storyOf({ bytes, form: 'html', charset: 'iso-8859-5' }).headline).toBe('Вести');
  });

  it('believes the bytes before both', () => {
    const bytes = utf8('<meta charset="iso-8859-5"><h1>Möwe');
    expect(storyOf({ bytes, form: 'html', charset: 'gbk' }).headline).toBe('Möwe');
  });

  it.each(['no-such-encoding', 'utf-8', 'utf-16le', 'UTF-16', 'ucs-2', 'unicode', ''])(
    'guesses where what is said cannot be: %j',
    charset => {
      // an even and an odd number of bytes
      for (const page of ['caf\xe9 est ouvert aujourd hui', 'caf\xe9 est ouvert aujourd hui.']) {
        const { diagnostics } = storyOf({ bytes: latin(page), charset });
        expect(diagnostics.map(({ code }) => code)).toEqual(['encoding-guessed']);
        const inPage = storyOf({ bytes: latin(`<meta charset="${charset}"><h1>${page}`), form: 'html' });
        expect(inPage.headline).toContain('café');
      }
    },
  );
});

it('withoutStory says why, and nothing else', () => {
  const why = diagnostic('record-too-long', { limit: 9 });
  const { story, lines } = withoutStory(why, engine);
  expect(story.diagnostics).toEqual([why]);
  expect([story.headline, story.body, lines]).toEqual([null, [], []]);
});
