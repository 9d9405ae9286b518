import { describe } from 'vitest';
import { comments } from '../../../src/labels/rules/comments.js';
import { itRefuses, itSays } from './asked.js';

describe('comments', () => {
  itSays(comments, {
    'heads the comments (and the lines below)': [
      'Comments',
      'Leave a comment',
      'View comments',
      'Join the conversation',
      'Leave a Reply Cancel reply',
      'Kommentare',
      'Schreibe einen Kommentar',
      'Laisser un commentaire',
      'Deja un comentario',
      'Deixe um comentário',
      'Lascia un commento',
      'Plaats een reactie',
      'Toa maoni yako',
      'Comments are closed.',
    ],
    'counts the comments (and the lines below)': ['12 Comments', 'Comments (3)', '7 Kommentare'],
    'is a phrase of the comments': [
      'Reply',
      'Your email address will not be published. Required fields are marked *',
      'Save my name, email, and website in this browser for the next time I comment.',
    ],
  });

  itRefuses(comments, [
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
  ]);
});
