import type { Candidate } from '../candidate.js';
import { type Judgement, judge } from './judge.js';
import { type Certainty, type Model, unpackModel } from './weights.js';
import packed from './weights.json' with { type: 'json' };

/** What judges a page: its judgement, and how often such judgements were right. */
export type Judge = (candidates: readonly Candidate[]) => {
  readonly judgement: Judgement;
  readonly certainty: Certainty;
};

let model: Model | undefined;

/** Judges with the model that ships; it is unpacked and checked at the first page, so that it can be fitted anew. */
export const shippedJudge: Judge = candidates => {
  model ??= unpackModel(packed);
  return { judgement: judge(model, candidates), certainty: model.certainty };
};
