// What a muscle or nerve of one side is called in one phrase, and the sentence that is announced when its panel opens.
import type { BodyMuscleId, NerveId, Side } from '#protocol/vocabulary.ts';
import { bodyMuscleFacts } from './body-muscle-facts.ts';
import { nerveFacts } from './nerve-facts.ts';
import type { Words } from './words.ts';

type Named = { readonly kind: 'muscle'; readonly id: BodyMuscleId } | { readonly kind: 'nerve'; readonly id: NerveId };

const factsOf = (structure: Named, words: Words) =>
  structure.kind === 'muscle' ? bodyMuscleFacts(structure.id, words) : nerveFacts(structure.id, words);

/** "Chewing muscle at the temple, your left side"; no two structures of the head share it. */
export function structureName(structure: Named & { readonly side: Side }, words: Words): string {
  return `${factsOf(structure, words).name.plain}, ${words.sides[structure.side]}`;
}

/** Its name and how many points of its side belong to it. */
export function structureSentence(structure: Named & { readonly side: Side }, words: Words): string {
  const { name, sites } = factsOf(structure, words);
  const { side } = structure;
  const own = side === 'midline' ? sites : sites.filter((id) => id.endsWith(`-${side}`) || !/-(left|right)$/.test(id));
  return words.announce.structure(name.plain, side, own.length > 0 ? words.list.points(own.length) : null);
}
