import { describe, expect, it } from 'vitest';
import { comments } from '../../../src/labels/rules/comments.js';
import type { Line } from '../../../src/lines/line.js';

const line = (text: string): Line => ({ text, pieces: [], blankBefore: 0, indent: 0 });
const findAt = (texts: readonly string[], index: number) => {
  const lines = texts.map(line);
  return comments.find(lines[index] as Line, lines, index);
};
const find = (text: string) => findAt([text], 0);

describe('comments', () => {
  it.each([
    'Comments',
    '12 Comments',
    'Comments (3)',
    'Leave a comment',
    'View comments',
    'Reply',
    'Join the conversation',
    'Your email address will not be published. Required fields are marked *',
    'Save my name, email, and website in this browser for the next time I comment.',
    'Leave a Reply Cancel reply',
    'Kommentare',
    'Schreibe einen Kommentar',
    '7 Kommentare',
    'Laisser un commentaire',
    'Deja un comentario',
    'Deixe um comentário',
    'Lascia un commento',
    'Plaats een reactie',
    'Toa maoni yako',
    'Comments are closed.',
  ])('accepts %j', text => {
    expect(find(text)).not.toBeNull();
  });

  it.each([
    'Comments by the minister drew fire from both benches.',
    'Reply to the letter came in May.',
    'Officials had no comment on the case.',
    '12 comments were removed by the court.',
    'Kommentare des Ministers sorgten für Streit.',
    'Répondre à la crise prendra du temps.',
    'Responder a la crisis llevará años.',
    'Be nice, her mother used to say before every match.',
    'Notify me when the boat is ready, he said.',
    'La discussione in aula è durata tre ore.',
  ])('refuses %j', text => {
    expect(find(text)).toBeNull();
  });
});
