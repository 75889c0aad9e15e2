// What is said aloud when the session changes: what was opened, pinned or closed, and what became of the picture. Never a hover.
import { regionSentence, siteSentence } from '#copy/site-sentence.ts';
import type { Words } from '#copy/words.ts';
import { spokenName } from '#panels/spoken-name.ts';
import { selectedOf } from '#session/selectors.ts';
import type { Session, Target } from '#session/session.ts';

/** The sentence for a step from one session to the next, or null when nothing is worth a word. */
export function announcementOf(before: Session, after: Session, words: Words): string | null {
  const [was, is] = [selectedOf(before), selectedOf(after)];
  if (is && is !== was) return withView(sentence(is, words), before, after, words);
  if (was && after.attention.kind === 'nothing') return words.announce.closed;
  if (before.picture.kind !== after.picture.kind) return ofPicture(after, words);
  return before.looking === after.looking ? null : ofView(before, after, words);
}

function sentence(target: Target, words: Words): string {
  if (target.kind === 'site') return siteSentence(target.id, words);
  return target.kind === 'region' ? regionSentence(target.id, words) : `${spokenName(target, words)}.`;
}

/** An area that is read and opened in one go is said in one breath. */
function withView(said: string, before: Session, after: Session, words: Words): string {
  const opened = after.openRegion !== null && after.openRegion !== before.openRegion;
  return opened ? `${said} ${words.announce.regionOpened(words.regions[after.openRegion].name)}` : said;
}

function ofPicture({ picture }: Session, words: Words): string | null {
  if (picture.kind === 'ready') return words.announce.ready;
  return picture.kind === 'failed' ? words.announce.failed : null;
}

function ofView(before: Session, { looking, openRegion }: Session, words: Words): string | null {
  if (looking.kind !== 'view') return null;
  if (before.openRegion !== null && openRegion === null && looking.id === 'start') return words.announce.startView;
  if (openRegion !== null && openRegion !== before.openRegion) return words.announce.regionOpened(words.regions[openRegion].name);
  return words.stage.views[looking.id].seen;
}
