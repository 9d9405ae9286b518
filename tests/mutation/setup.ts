import * as franc from 'franc';
import { trigrams } from '../../src/fields/language.js';

/** The library that tests of fields need; the setup of the other tests would load all of the source for each change. */
trigrams.give(franc);
