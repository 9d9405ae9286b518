import { expect, it } from 'vitest';
import { isHouseName } from '../../../../src/labels/rules/parts/house-name.js';

it.each(['The Halm Herald', 'HALM NEWS', 'Halmer Zeitung', 'HTV', 'CBC', 'EXAMPLE.com', 'Example Images', 'Press'])(
  '%j is called like a house',
  name => expect(isHouseName(name)).toBe(true),
);

it.each(['Port Doe', 'Jane Doe', 'The News of Halm', 'Newsworthy', 'Halm Ferries', 'H', 'HALMPORT', ''])(
  '%j is not',
  name => expect(isHouseName(name)).toBe(false),
);
