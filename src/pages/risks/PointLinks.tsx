// Links from an effect to the points that may cause it, opened on the head: the first point of each muscle, the patient's left side.
import { pageHref } from '#copy/page-address.ts';
import { siteFacts } from '#copy/site-facts.ts';
import { usePage } from '#panels/page-context.ts';
import { type EffectId, sitesCausing } from '#protocol/effects.ts';
import { SITES } from '#protocol/protocol.ts';
import { fragmentOf } from '#session/address.ts';

interface Props {
  readonly effect: EffectId;
  /** Stands before the links. */
  readonly title: string;
}

export function PointLinks({ effect, title }: Props) {
  const { at, words } = usePage();
  const sites = sitesCausing(effect).filter(
    (id, index, all) => all.findIndex((other) => SITES[other].muscle === SITES[id].muscle) === index,
  );
  if (sites.length === 0) return null;
  return (
    <p className="point-links">
      {title}{' '}
      {sites.map((id) => (
        <a key={id} href={`${pageHref(at, 'atlas', words.locale)}${fragmentOf({ target: { kind: 'site', id } })}`}>
          {siteFacts(id, words).name}
        </a>
      ))}
    </p>
  );
}
