// Spanish: what is said of a head that was turned by hand, once it rests.
import type { RestWords } from '../rest-words.ts';

export const REST_ES: RestWords = {
  area: (name, count) => `${name} ${count}`,
  inSight: (count, areas) => `${count === 1 ? 'Se ve 1 punto' : `Se ven ${count} puntos`}: ${areas.join(', ')}.`,
  none: 'No se ve ningún punto.',
};
