import { describe } from 'vitest';
import { mediaPlayer } from '../../../src/labels/rules/media-player.js';
import { itRefuses, itSays } from './asked.js';

describe('media-player', () => {
  itSays(mediaPlayer, {
    'is a control or text of a player?': ['Play'],
    'is a control or text of a player': [
      'Mute',
      'Video Player is loading.',
      'This is a modal window.',
      'Listen to this article',
      'View gallery',
      'Hide caption',
      'Artikel anhören',
      'Your browser does not support the audio element.',
      'Bild vergrößern',
      'Lire la vidéo',
      'Ver galería',
      'Assista ao vídeo',
      'Guarda il video',
      'Bekijk video',
      'Sikiliza makala hii',
    ],
    'is the clock of a player': ['Current Time 0:00', 'Duration 2:34', '0:00 / 2:34'],
    'is the title of a video or a gallery': ['WATCH | Ferry runs aground', 'Watch: Ferry runs aground'],
    'counts pictures?': ['1 / 12'],
    'counts pictures': ['5 Bilder'],
  });

  itRefuses(mediaPlayer, [
    'Play was stopped after rain.',
    'Watch out for ice on the bridge, police said.',
    'Listen to the people, she said.',
    'Duration of the talks is two days.',
    'Video of the crash shows two cars.',
    '1/12 of the sum was paid.',
    'Video killed the radio star.',
    'Mute swans nest on the lake.',
    'Vídeos do acidente mostram dois carros.',
    'Guarda la montagna ogni mattina, racconta il figlio.',
  ]);
});
