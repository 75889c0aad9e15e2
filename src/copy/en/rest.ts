// English: what is said of a head that was turned by hand, once it rests.
import type { RestWords } from '../rest-words.ts';

export const REST_EN: RestWords = {
  area: (name, count) => `${name} ${count}`,
  inSight: (count, areas) => `${count === 1 ? '1 point is' : `${count} points are`} in sight: ${areas.join(', ')}.`,
  none: 'No point is in sight.',
};
