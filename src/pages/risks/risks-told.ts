// Every claim-backed sentence of the page "Risks", in reading order; counts are put into words here. Pure.
import type { Told } from '#copy/facts.ts';
import type { RisksTexts } from '#copy/page-texts/risks.ts';
import { type Effect, type EffectKind, effectsOfKind } from '#protocol/effects.ts';
import { people } from '../parts/numbers.ts';

/** The groups of effects, in the order in which the page shows and cites them. */
export const EFFECT_ORDER: readonly EffectKind[] = ['common', 'less-common', 'rare-serious'];

/** Both arms as a sentence; null where no figure of both was found. */
function countedTold({ label }: Effect, texts: RisksTexts, locale: string): Told | null {
  if (!label) return null;
  const say = (arm: 'toxin' | 'placebo'): string => people(label[arm], texts.figures, locale);
  return { text: texts.counted(say('toxin'), say('placebo')), claim: label.claim };
}

/** What is told of one effect: its counts first. */
export function effectTold(effect: Effect, texts: RisksTexts, locale: string): readonly Told[] {
  const counted = countedTold(effect, texts, locale);
  return [...(counted ? [counted] : []), ...texts.effects[effect.id].said];
}

/** When it starts and how long it lasts; null where no source says. */
export function courseTold({ course }: Effect, texts: RisksTexts): Told | null {
  if (!course) return null;
  const lasts = course.lasts ? texts.passes : texts.lastsUnknown;
  return { text: `${texts.starts[course.starts]} ${lasts}`, claim: course.claim };
}

/** Each course that an effect has, once: the page repeats it from effect to effect. */
function coursesTold(effects: readonly Effect[], texts: RisksTexts): readonly Told[] {
  const told = effects.map((effect) => courseTold(effect, texts)).filter((course) => course !== null);
  return told.filter(({ text }, index) => told.findIndex((other) => other.text === text) === index);
}

export function risksTold(texts: RisksTexts, locale: string): readonly Told[] {
  const { urgent, short, boxed, notFor, care, pregnancy, medicines, cancer, deeper } = texts;
  const listed = EFFECT_ORDER.flatMap(effectsOfKind);
  const effects = [...listed.flatMap((effect) => effectTold(effect, texts, locale)), ...coursesTold(listed, texts)];
  const after = [boxed, notFor, care, pregnancy, medicines, cancer, deeper].flatMap(({ said }) => said);
  return [...urgent.said, ...short.said, ...effects, ...after];
}
