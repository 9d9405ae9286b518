import type { Diagnostic } from '../diagnostics.js';
import type { CheckedOptions } from '../options.js';
import type { Form } from '../readers/index.js';
import type { Cleaned, Engine } from './engine.js';

/** Reads HTML; loaded only where there is some. */
export type HtmlReader = typeof import('../readers/html.js');

/** A page as it came. */
export interface Page {
  readonly bytes: Uint8Array;
  readonly form: Form;
  /** The encoding that came with it; null where none did. */
  readonly charset: string | null;
}

interface Text {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is said of bytes that are UTF-16 was not needed to read them; any others it would turn into Chinese. */
const UTF_16 = /^(?:utf-?16|ucs-?2|unicode)/i;

/** The characters in an encoding that was stated; null where it is not known, or not that of the bytes. */
function decodeAs(encoding: string | null, bytes: Uint8Array): string | null {
  if (encoding === null || UTF_16.test(encoding)) return null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The text of a page. What is UTF-8 is read as that, whatever is stated; what is stated comes before a guess. */
function textOf({ bytes, form, charset }: Page, engine: Engine, html: HtmlReader | null): Text {
  const decoded = engine.decode(bytes);
  const guessed = decoded.diagnostics.some(({ code }) => code === 'encoding-guessed');
  const reader = form === 'html' ? html : null;
  const stated = guessed ? decodeAs(charset ?? reader?.statedEncoding(bytes) ?? null, bytes) : null;
  const text = stated ?? decoded.text;
  return { text: reader?.htmlToText(text) ?? text, diagnostics: stated === null ? decoded.diagnostics : [] };
}

/**
 * Reads one page from its bytes.
 *
 * @param html reads HTML; null where no page is HTML
 * @returns the story, with what was noticed while decoding first among its diagnostics
 * @example
 * readPage({ bytes: new Uint8Array(), form: 'text', charset: null }, { trace: false }, engine, null).story.diagnostics[0].code
 * // 'empty-input'
 */
export function readPage(page: Page, options: CheckedOptions, engine: Engine, html: HtmlReader | null): Cleaned {
  const { text, diagnostics } = textOf(page, engine, html);
  const { story, lines } = engine.clean(text, options);
  // Of bytes that are no text nothing more can be said.
  const unreadable = diagnostics.some(({ severity }) => severity === 'error');
  return { story: { ...story, diagnostics: [...diagnostics, ...(unreadable ? [] : story.diagnostics)] }, lines };
}

/** The story of a page of which nothing can be said but why. */
export function withoutStory(failure: Diagnostic, engine: Engine): Cleaned {
  const { story } = engine.clean('', { trace: false });
  return { story: { ...story, diagnostics: [{ ...failure }] }, lines: [] };
}
