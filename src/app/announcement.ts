// What is said aloud when the session changes: what was opened, pinned or closed, and what became of the picture. Never a hover.
import { regionSentence, siteSentence } from '#copy/site-sentence.ts';
import { structureSentence } from '#copy/structure-sentence.ts';
import { VISIT_STEP_IDS } from '#copy/visit-steps.ts';
import type { Words } from '#copy/words.ts';
import { SITE_IDS } from '#protocol/vocabulary.ts';
import { isAsked } from '#session/comfort-actions.ts';
import { isTour, selectedOf } from '#session/selectors.ts';
import type { Session, Target } from '#session/session.ts';
import { countAt, stepNumber } from '#session/tour.ts';

/** The sentence for a step from one session to the next, or null when nothing is worth a word. */
export function announcementOf(before: Session, after: Session, words: Words): string | null {
  const [was, is] = [selectedOf(before), selectedOf(after)];
  const opened = is && is !== was ? withView(sentence(is, words), before, after, words) : null;
  if (isWalk(before, after)) return [ofVisit(before, after, words), ...(opened ? [opened] : [])].join(' ');
  if (opened !== null) return opened;
  if (was && after.attention.kind === 'nothing') return words.announce.closed;
  if (before.picture.kind !== after.picture.kind) return ofPicture(after, words);
  const fetched = ofFetching(before, after, words) ?? ofChoice(before, after, words);
  if (fetched !== null || before.looking === after.looking) return fetched;
  return ofView(before, after, words);
}

/** Whether the walk was begun or left, or went on. Where nobody walks, its place is only remembered; a tool speaks for itself. */
function isWalk(before: Session, after: Session): boolean {
  if (before.activity !== after.activity) return isTour(before.activity) || isTour(after.activity);
  return isTour(after.activity) && before.tour !== after.tour;
}

/** A step of the walk with its count of points; going from page to whole window and back is said before it. */
function ofVisit(before: Session, after: Session, { visit }: Words): string {
  if (!isTour(after.activity)) return visit.left;
  const count = countAt(after.tour);
  const step = `${visit.progress(stepNumber(after.tour), VISIT_STEP_IDS.length)}: ${visit.titles[after.tour.step]}.`;
  const said = count > 0 ? `${step} ${visit.count(count, SITE_IDS.length)}.` : step;
  return after.activity === 'present' && before.activity !== 'present' ? `${visit.presenting} ${said}` : said;
}

/** What becomes of a file that was wanted later. */
function ofFetching(before: Session, after: Session, { under }: Words): string | null {
  const file = (['under', 'morphs'] as const).find((one) => before[one].kind !== after[one].kind);
  if (!file) return null;
  const { kind } = after[file];
  return kind === 'loading' || kind === 'failed' ? under.fetching[file][kind] : null;
}

/** A switch says by itself whether it is pressed; what it changes elsewhere is said here. */
function ofChoice(before: Session, after: Session, { announce, under }: Words): string | null {
  if (before.level !== after.level) return announce.levels[after.level];
  return before.build.head === after.build.head ? null : announce.head(under.heads.names[after.build.head]);
}

function sentence(target: Target, words: Words): string {
  if (target.kind === 'site') return siteSentence(target.id, words);
  return target.kind === 'region' ? regionSentence(target.id, words) : structureSentence(target, words);
}

/** An area that is read and opened in one go is said in one breath. */
function withView(said: string, before: Session, after: Session, words: Words): string {
  const opened = after.openRegion !== null && after.openRegion !== before.openRegion;
  return opened ? `${said} ${words.announce.regionOpened(words.regions[after.openRegion].name)}` : said;
}

function ofPicture({ picture }: Session, words: Words): string | null {
  if (picture.kind === 'ready') return words.announce.ready;
  if (picture.kind !== 'failed') return null;
  return isAsked(picture) ? words.failure.said[picture.failure] : words.announce.failed;
}

function ofView(before: Session, { looking, openRegion }: Session, words: Words): string | null {
  if (looking.kind !== 'view') return null;
  if (before.openRegion !== null && openRegion === null && looking.id === 'start') return words.announce.startView;
  if (openRegion !== null && openRegion !== before.openRegion) return words.announce.regionOpened(words.regions[openRegion].name);
  return words.stage.views[looking.id].seen;
}
