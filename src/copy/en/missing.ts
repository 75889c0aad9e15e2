// English: at an address where there is nothing.
import type { MissingWords } from '../missing-words.ts';

export const MISSING_EN: MissingWords = {
  title: 'There is no such page',
  text: 'The atlas has no page at this address. Look for a slip in it, or go one step up.',
  up: 'Go one step up',
};
