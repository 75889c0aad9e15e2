// How the rules of a point come out on the head that is drawn: each measured distance beside what the rule says and accepts.
import type { Measure } from '#anatomy/manifest.ts';
import type { Words } from '#copy/words.ts';
import type { SiteId } from '#protocol/vocabulary.ts';
import { otherHead } from './head-choices.ts';
import { usePage, useSession } from './page-context.ts';
import { placeName, unsided } from './place-name.ts';

interface Props {
  readonly id: SiteId;
  /** The average head, or another that the reader has chosen; says nothing when the other kind is drawn. */
  readonly of: 'average' | 'other';
}

export function HeadRules({ id, of }: Props) {
  const { manifest, words } = usePage();
  const { heads } = words.under;
  const { head, share } = useSession((session) => session.build);
  const other = manifest && otherHead(manifest, head);
  if (!manifest || (of === 'other') !== Boolean(other)) return null;
  const measured = (other?.sites ?? manifest.sites).find((site) => site.id === id)?.measured ?? [];
  return (
    <ul className="head-rules" data-head-rules={head}>
      {measured.map((measure) => (
        <li key={measure.from}>{ruleLine(measure, heads.on[head], words)}</li>
      ))}
      {other && share < 1 && <li className="soft">{heads.blending}</li>}
    </ul>
  );
}

const percent = (fraction: number): number => Math.round(fraction * 100);
const tenth = (mm: number): number => Math.round(mm * 10) / 10;

function ruleLine({ from, alongSkinMm, fraction, published, accept }: Measure, head: string, words: Words): string {
  const { heads } = words.under;
  const [one = from, other] = from.split('>').map((place) => placeName(place, words));
  if (fraction !== undefined && other) {
    const way = heads.partWay(percent(fraction));
    return heads.rule(head, way, percent(published), accept.map(percent), heads.fromTo(one, other));
  }
  const fromOne = heads.ways[unsided(from).landmark] ?? heads.from;
  const whence = other ? heads.fromLine(one, other) : fromOne(one);
  return heads.rule(head, heads.along(tenth(alongSkinMm ?? 0)), published, accept, whence);
}
