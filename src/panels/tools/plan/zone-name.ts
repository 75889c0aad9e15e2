// A zone by the name of its area and its side.
import type { PlanWords } from '#copy/tools/plan-words.ts';
import type { Words } from '#copy/words.ts';
import type { ExtraZone } from '#protocol/extra-zones.ts';

export function zoneName({ region, side }: ExtraZone, said: PlanWords, words: Words): string {
  return said.zone(words.regions[region].name, words.sideNames[side]);
}
