import { describe, expect, it } from 'vitest';
import { mediaPlayer } from '../../../src/labels/rules/media-player.js';
import type { Line } from '../../../src/lines/line.js';

const line = (text: string): Line => ({ text, pieces: [], blankBefore: 0, indent: 0 });
const findAt = (texts: readonly string[], index: number) => {
  const lines = texts.map(line);
  return mediaPlayer.find(lines[index] as Line, lines, index);
};
const find = (text: string) => findAt([text], 0);

describe('media-player', () => {
  it.each([
    'Play',
    'Mute',
    'Current Time 0:00',
    'Duration 2:34',
    '0:00 / 2:34',
    'WATCH | Ferry runs aground',
    'Watch: Ferry runs aground',
    'Video Player is loading.',
    'This is a modal window.',
    'Listen to this article',
    '1 / 12',
    'View gallery',
    'Hide caption',
    '5 Bilder',
    'Artikel anhören',
    'Your browser does not support the audio element.',
    'Bild vergrößern',
    'Lire la vidéo',
    'Ver galería',
    'Assista ao vídeo',
    'Guarda il video',
    'Bekijk video',
    'Sikiliza makala hii',
  ])('accepts %j', text => {
    expect(find(text)).not.toBeNull();
  });

  it.each([
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
  ])('refuses %j', text => {
    expect(find(text)).toBeNull();
  });
});
