import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';

/** What is asked for cannot be done; the message says what to do instead. */
export class WrongUsage extends Error {}

/** What may be asked for in place of the body. */
const SUBJECTS = ['sequence', 'headline', 'signature', 'fields'] as const;
/** What a folder of labelled pages holds. */
const PARTS = ['pages.jsonl.gz', 'labels.jsonl.gz'];
const FOLDS = /^(?:[2-9]|[1-9]\d{1,2})$/;

/**
 * What is learned anew. `sequence` is of the body what reads its lines in order, beside the trees that ship; `fields` are
 * headline, byline and date together, of which only predictions are made.
 */
export type Subject = 'body' | (typeof SUBJECTS)[number];

/** What the trainer is asked for. */
export interface Request {
  readonly folder: string;
  readonly hasSilver: boolean;
  readonly subject: Subject;
  /** In how many folds it is cross-validated; null to fit, and write what was learned. */
  readonly folds: number | null;
  /** Takes what was found on pages not fitted on; null where nothing is looked for. */
  readonly predictions: string | null;
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        folds: { type: 'string' },
        predictions: { type: 'string' },
        sequence: { type: 'boolean' },
        headline: { type: 'boolean' },
        signature: { type: 'boolean' },
        fields: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new WrongUsage((error as Error).message);
  }
}

/** The folder with the pages, and whether it has silver ones. */
function folderOf(positionals: readonly string[]): Pick<Request, 'folder' | 'hasSilver'> {
  const [folder, ...others] = positionals;
  if (folder === undefined)
    throw new WrongUsage('no folder is given; give that of the corpus, which has the folder dev');
  if (others.length > 0) throw new WrongUsage(`${others[0]}: is one folder too many; give that of the corpus alone`);
  const hasSilver = existsSync(`${folder}/silver`);
  const files = (hasSilver ? ['dev', 'silver'] : ['dev']).flatMap(part =>
    PARTS.map(name => `${folder}/${part}/${name}`),
  );
  const missing = files.find(file => !existsSync(file));
  if (missing !== undefined)
    throw new WrongUsage(`${folder}: has no ${missing.slice(folder.length + 1)}; give the folder of the corpus`);
  return { folder, hasSilver };
}

/**
 * All that is asked for. Nothing is read or written before it is known to make sense: weights are not made in a minute.
 *
 * @param argv the arguments
 * @throws {WrongUsage} saying what is wrong with them and what to do
 * @example
 * requestOf(['corpus', '--headline', '--folds', '5'])
 * // { folder: 'corpus', hasSilver: true, subject: 'headline', folds: 5, predictions: null }
 */
export function requestOf(argv: readonly string[]): Request {
  const { values, positionals } = parse(argv);
  const { folds, predictions = null } = values;
  const [subject = 'body', other] = SUBJECTS.filter(one => values[one] === true);
  if (other !== undefined) throw new WrongUsage(`--${subject} cannot stand beside --${other}; run one after the other`);
  if (folds !== undefined && !FOLDS.test(folds))
    throw new WrongUsage(`--folds '${folds}' is not a number from 2 to 999; give one such as 5`);
  if (subject === 'fields' && folds === undefined)
    throw new WrongUsage('--fields needs --folds; to fit their weights, run --headline, then --signature');
  const isBody = subject === 'body' || subject === 'sequence';
  if (isBody && folds !== undefined)
    throw new WrongUsage('--folds is not for the body, which is always fitted in five; leave it out');
  if (subject === 'fields' && predictions === null)
    throw new WrongUsage('--fields needs --predictions; name the file that takes what is found');
  if (predictions !== null && !isBody && subject !== 'fields')
    throw new WrongUsage(`--predictions cannot stand beside --${subject}; run --fields for predictions`);
  if (predictions !== null && !existsSync(dirname(predictions)))
    throw new WrongUsage(`--predictions ${predictions}: there is no folder ${dirname(predictions)}; make it`);
  return { ...folderOf(positionals), subject, folds: folds === undefined ? null : Number(folds), predictions };
}
