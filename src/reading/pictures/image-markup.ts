/**
 * An image written in Markdown: its description is for those who cannot see it, and nothing that the page prints.
 *
 * Accepts: `![Ferry in the harbour](/img/1.jpg)`, `[![Ferry](a.jpg)](/story)`, `![Ferry](a.jpg){.wide}`, several in a row.
 *
 * Refuses: `[Ferry](/ferry)`, `![Ferry](a.jpg) The ferry`, `What a day! (Again.)`, `!(a)`.
 */
const IMAGE_MARKUP =
  /^(?:\[?!\[[^[\]]{0,800}\]\([^\s()]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500})?(?: +"[^"]{0,300}")?\)(?:\{(?:[#.]|[a-z-]{1,20}=)[^{}]{0,200}\})?(?:[^[\]]{0,300}\]\([^\s()]{0,2000}\))? ?){1,40}$/u;

const LONGEST = 6000;
const MARK = '![';

/**
 * Whether a text is nothing but images.
 *
 * @example
 * isImageMarkup('![Ferry](/img/1.jpg)') // true
 */
export const isImageMarkup = (text: string): boolean =>
  (text.startsWith(MARK) || text.startsWith(MARK, 1)) && text.length <= LONGEST && IMAGE_MARKUP.test(text);

const DESCRIPTION = /!\[([^[\]]{1,800})\]/gu;

/**
 * The descriptions of the images that a text is; empty where they have none.
 *
 * @example
 * imageDescriptions('[![Ferry](a.jpg)](/story) ![](b.jpg)') // 'Ferry'
 */
export const imageDescriptions = (text: string): string =>
  [...text.matchAll(DESCRIPTION)].map(([, words = '']) => words.trim()).join(' ');
