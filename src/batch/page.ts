import type { Diagnostic } from '../diagnostics.js';
import { onDemand } from '../on-demand.js';
import type { CheckedOptions } from '../options.js';
import { isHtml } from '../readers/detect.js';
import type { Form } from '../readers/index.js';
import type { Cleaned, Engine } from './engine.js';

/** Reads HTML; loaded only where there is some. */
export type HtmlReader = typeof import('../readers/html.js');

/** The same for records, of which one in the middle of millions may be the first. */
const htmlOfRecords = onDemand<HtmlReader>(() => import('../readers/html.js'));

/**
 * The text of a record as it is shown: scrapers put pages in HTML there, too.
 *
 * @throws {NotLoaded} where HTML is read for the first time
 */
export const shownText = (text: string): string => (isHtml(text) ? htmlOfRecords.get().htmlToText(text) : text);

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

/** The characters of a page. What is UTF-8 is read as that, whatever is stated; what is stated comes before a guess. */
function decodedOf({ bytes, form, charset }: Page, engine: Engine, html: HtmlReader | null): Text {
  const decoded = engine.decode(bytes);
  const guessed = decoded.diagnostics.some(({ code }) => code === 'encoding-guessed');
  const inPage = form === 'html' ? html?.statedEncoding(bytes) : null;
  const stated = guessed ? decodeAs(charset ?? inPage ?? null, bytes) : null;
  return stated === null ? decoded : { text: stated, diagnostics: [] };
}

const isError = ({ severity }: Diagnostic) => severity === 'error';

/**
 * The characters of a page as they came, HTML with its tags.
 *
 * @returns null where it has none: it is no text, or cannot be read
 */
export function charactersOf(page: Page, engine: Engine, html: HtmlReader | null): string | null {
  try {
    const { text, diagnostics } = decodedOf(page, engine, html);
    return diagnostics.some(isError) ? null : text;
  } catch {
    // What is wrong with it has been said.
    return null;
  }
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
  const { text, diagnostics } = decodedOf(page, engine, html);
  const shown = page.form === 'html' ? html?.htmlToText(text) : null;
  const { story, lines } = engine.clean(shown ?? text, options);
  // Of bytes that are no text nothing more can be said.
  const unreadable = diagnostics.some(isError);
  return { story: { ...story, diagnostics: [...diagnostics, ...(unreadable ? [] : story.diagnostics)] }, lines };
}

/**
 * What stands in for the story of a page that could not be read at all: every field is empty, and its one diagnostic says why.
 *
 * @param failure the reason, for example that the page is too long
 */
export function withoutStory(failure: Diagnostic, engine: Engine): Cleaned {
  const { story } = engine.clean('', { trace: false });
  return { story: { ...story, diagnostics: [{ ...failure }] }, lines: [] };
}
