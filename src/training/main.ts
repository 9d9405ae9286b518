import { train } from './train.js';

/**
 * Rebuilds what was learned from a folder of labelled pages (`dev`, and `silver` if it is there), or cross-validates it by
 * domain. The points of the headline are fitted to the body that the shipped model finds, so the model comes first:
 *
 *   npm run train -- ../shared/corpus                                fits on every page, writes the model
 *   npm run train -- ../shared/corpus --folds 5 --predictions FILE   writes the bodies predicted for pages not fitted on
 *   npm run train -- ../shared/corpus --headline                         fits on every page, writes the points
 *   npm run train -- ../shared/corpus --headline --folds 5               prints how often the headline is right
 *   npm run train -- ../shared/corpus --signature                        the same for bylines and dates, last: they are
 *   npm run train -- ../shared/corpus --signature --folds 5              fitted to the headline that is found
 */

process.exitCode = train(process.argv.slice(2), line => process.stderr.write(`${line}\n`));
