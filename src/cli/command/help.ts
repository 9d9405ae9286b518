/** What stands below the options in `copydesk --help`. */
export const AFTER_HELP = `
Inputs:
  Files, directories (every file in them that is not hidden), globs, or - for
  standard input, which is also read when nothing is named. What ends with .gz
  is unpacked, or packed. A record of JSONL or of a web archive comes out as one
  record, in order: in JSONL "story" (or "error") stands in the place of its
  text, and every other field is as it was.

Examples:
  copydesk page.txt                     the story as JSON
  copydesk page.txt -o story.md         as Markdown: the name chooses the format
  copydesk -f md -o stories/ pages/     one Markdown file for each page
  copydesk < crawl.jsonl > stories.jsonl
  copydesk crawl.jsonl -o stories.jsonl --resume
  copydesk explain page.txt             why each line was kept or taken out

Exit codes:
  0  done
  1  done, but more documents failed than --max-failures allows
  2  could not run: wrong usage, or something could not be read or written

Environment:
  NO_COLOR, FORCE_COLOR   no colour; colour also where there is no terminal
  COPYDESK_DEBUG=1        internal errors with their stack
`;
