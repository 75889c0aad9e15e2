// Links from an effect to the points that may cause it, opened on the head: the first point of each muscle, the patient's left side.
import { pageHref } from '#copy/page-address.ts';
import { siteFacts } from '#copy/site-facts.ts';
import { usePage } from '#panels/page-context.ts';
import { EFFECTS, type EffectId } from '#protocol/effects.ts';
import { sitesOfMuscle } from '#protocol/protocol.ts';
import { fragmentOf } from '#session/address.ts';

interface Props {
  readonly effect: EffectId;
  /** Stands before the links. */
  readonly title: string;
}

export function PointLinks({ effect, title }: Props) {
  const { at, words } = usePage();
  const sites = EFFECTS[effect].causes.flatMap(({ muscle }) => sitesOfMuscle(muscle).slice(0, 1));
  if (sites.length === 0) return null;
  return (
    <p className="point-links">
      {title}{' '}
      {sites.map(({ id }) => (
        <a key={id} href={`${pageHref(at, 'atlas', words.locale)}${fragmentOf({ target: { kind: 'site', id } })}`}>
          {siteFacts(id, words).name}
        </a>
      ))}
    </p>
  );
}
