// Says what is in sight when a head that was turned by hand has come to rest: which side, and how many points of each area. Fetched when
// somebody first turns it. Silent while something is read or pointed at, in the walk and in tools, which speak for themselves.
import { bearingOf } from '#anatomy/bearing.ts';
import type { PlacedSite } from '#anatomy/manifest.ts';
import { loadRestWords } from '#copy/load-rest.ts';
import type { RestWords } from '#copy/rest-words.ts';
import type { Words } from '#copy/words.ts';
import { azimuthOf, flatViewOf } from '#panels/flat-view.ts';
import type { Page } from '#panels/page-context.ts';
import { SITES } from '#protocol/protocol.ts';
import { REGION_IDS, SITE_IDS } from '#protocol/vocabulary.ts';
import type { StageFrame } from '#session/stage-link.ts';

/** The picture rests when so long (ms) no frame has come. */
const REST_MS = 900;
/** Between two such sentences (ms), however often the head is turned. */
const PAUSE_MS = 4000;

/** Null where a frame does not tell from where the head is seen. */
export function restSentence(frame: StageFrame, sites: readonly PlacedSite[], words: Words, said: RestWords): string | null {
  const view = flatViewOf(frame, sites);
  if (!view) return null;
  const seen = SITE_IDS.filter((id) => {
    const { x, y, facing } = frame.sites[id];
    return facing && x >= 0 && y >= 0 && x <= frame.width && y <= frame.height;
  });
  const areas = REGION_IDS.flatMap((region) => {
    const count = seen.filter((id) => SITES[id].region === region).length;
    return count > 0 ? [said.area(words.regions[region].name, count)] : [];
  });
  const points = seen.length > 0 ? said.inSight(seen.length, areas) : said.none;
  return `${words.stage.seen[bearingOf(azimuthOf(view))]} ${points}`;
}

/** Returns the way to stop. */
export async function speakAtRest({ store, link, words, manifest }: Page, say: (sentence: string) => void): Promise<() => void> {
  const said = await loadRestWords(words.locale);
  let timer = 0;
  let last = '';
  let saidAt = Number.NEGATIVE_INFINITY;
  const speak = (): void => {
    const { looking, attention, activity } = store.getState();
    const frame = link.frame();
    if (!frame || !manifest || looking.kind !== 'free' || attention.kind !== 'nothing' || activity !== 'explore') return;
    const sentence = restSentence(frame, manifest.sites, words, said);
    if (sentence === null || sentence === last) return;
    last = sentence;
    saidAt = performance.now();
    say(sentence);
  };
  const wait = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(speak, Math.max(REST_MS, saidAt + PAUSE_MS - performance.now()));
  };
  // The turn that asked for this may be over already.
  wait();
  const stop = link.onFrame(wait);
  return () => {
    window.clearTimeout(timer);
    stop();
  };
}
