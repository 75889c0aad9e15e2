// A zone by the name of its area and its side, and why it takes no more.
import type { Told } from '#copy/facts.ts';
import type { PlanWords } from '#copy/tools/plan-words.ts';
import type { Words } from '#copy/words.ts';
import type { ExtraZone } from '#protocol/extra-zones.ts';
import type { Refusal } from '#session/plan/plan.ts';

export function zoneName({ region, side }: ExtraZone, said: PlanWords, words: Words): string {
  return said.zone(words.regions[region].name, words.sideNames[side]);
}

export function saidOf({ kind, muscle, most }: Refusal, said: PlanWords, words: Words): Told {
  const name = words.muscles[muscle].plain;
  return kind === 'muscle-full' ? said.full(name, most) : said.oneSide(name, most);
}
