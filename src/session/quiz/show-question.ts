// How a question stands on the head: which points shine, and where one looks from. Nothing of it is more than the question shows anyway.
import { SITES, sitesOfMuscle } from '#protocol/protocol.ts';
import { spotOf } from '#protocol/spot.ts';
import { SITE_IDS, type SiteId } from '#protocol/vocabulary.ts';
import { type Action, look } from '../actions.ts';
import type { Marks } from '../session.ts';
import { type Answer, isLit, isRight, type Question } from './question.ts';

/** The points that were asked for. `inSight` decides between the two of a pair. */
export function rightSites(question: Question, answer: Answer | null, inSight: (id: SiteId) => boolean): readonly SiteId[] {
  const { card, site, sided } = question;
  if (card.kind === 'wrong') return sitesOfMuscle(SITES[site].muscle).map(({ id }) => id);
  if (card.kind !== 'find' || sided) return [site];
  if (answer?.kind === 'point' && isRight(question, answer)) return [answer.site];
  return [SITE_IDS.find((id) => spotOf(id) === spotOf(site) && inSight(id)) ?? site];
}

/** Before it is answered for good: the point asked about, or the one that was pressed. */
export function marksOfOpen(question: Question, answer: Answer | null): Marks {
  if (answer?.kind === 'point') return { [answer.site]: 'lit' };
  return isLit(question) ? marking([question.site]) : {};
}

/** Once the answer is known: what was asked for shines, what was pressed in its place stays. */
export function marksOfAnswered(right: readonly SiteId[], answer: Answer | null): Marks {
  const all = marking(right);
  return answer?.kind === 'point' && !right.includes(answer.site) ? { ...all, [answer.site]: 'done' } : all;
}

function marking(lit: readonly SiteId[]): Marks {
  return Object.fromEntries(SITE_IDS.map((id) => [id, lit.includes(id) ? 'lit' : 'coming']));
}

/** Turns the head until the point faces the reader, all of it in sight. */
export function face(site: SiteId): Action {
  return (session) => ({ ...session, openRegion: null, looking: { kind: 'site', id: site, beside: false } });
}

/** Where the search for a point begins. */
export function faceStart(): Action {
  return look('start');
}
