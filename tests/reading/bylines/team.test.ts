import { expect, test } from 'vitest';
import { teamIn } from '../../../src/reading/bylines/team.js';
import { tokenize } from '../../../src/reading/tokens/tokenize.js';

const team = (text: string) => teamIn(tokenize(text));

test.each([
  ['The Halm Courier Team', 'The Halm Courier Team'],
  ['By The Halm Courier Team | May 3', 'The Halm Courier Team'],
  ['By the Halm Team 3 minutes', 'the Halm Team'],
  ['By Halm Staff', 'Halm Staff'],
  ['Halm Courier Editorial Board | Halm Courier', 'Halm Courier Editorial Board'],
  ['By HALM COURIER EDITORIAL BOARD', 'HALM COURIER EDITORIAL BOARD'],
  ['HALM Lifestyle Desk', 'HALM Lifestyle Desk'],
  ['Team HALM', 'Team HALM'],
  ['Written by Team Halm in Halmpur', 'Team Halm'],
  ['halm.com Staff', 'halm.com Staff'],
  ['HC-Redaktion', 'HC-Redaktion'],
  ['Von HC24 Redaktion', 'HC24 Redaktion'],
  ['Halm24 Redaktion', 'Halm24 Redaktion'],
  ['News24 Desk', 'News24 Desk'],
  ['By The Halm Port and Harbour Team', 'The Halm Port and Harbour Team'],
  ['Halm Food & Wine Editors', 'Halm Food & Wine Editors'],
  ['HALM Lifestyle Desk / halm.com', 'HALM Lifestyle Desk'],
  ['The Old Halm Port Courier Team', 'The Old Halm Port Courier Team'],
  ['Redacción El Halmo', 'Redacción El Halmo'],
  ['By Halm Sun Staff, May 3', 'Halm Sun Staff'],
  ['By Halm News Desk Published May 3', 'Halm News Desk'],
])('%s: signed by %s', (text, name) => expect(team(text)).toBe(name));

test.each([
  'Staff',
  'News Desk',
  'By Our Sports Desk',
  'Editorial Team',
  'The Team',
  'Marketing Team',
  'Web-Redaktion',
  'Redacción',
  'Our Correspondent',
  'Our Halm Bureau',
  'By Jane Doe Staff',
  'By Halm Board of Directors',
  'Staff Writer',
  'Halm Staff Writer',
  'Halm Desk Editor',
  'Team Editor',
  'The Halm Team won the cup',
  'Reviewed by Halm Editorial Team',
  'Reuters Staff',
  'Staff May 3, 2022',
  'Jane Doe',
  'Halm Courier',
  'By The Very Old Halm Port Courier Team',
  'The Halm Courier and Its Friends of the Big Old Northern Port Team Of Seven Long Names Staff',
  '',
  'and and & and the the Team & & Team',
])('%s: by no team', text => expect(team(text)).toBeNull());
