// One area in the list: folds away natively, opens by itself when one of its points is chosen anywhere.
import { useEffect, useRef } from 'react';
import { SITES, sitesOfRegion } from '#protocol/protocol.ts';
import type { RegionId } from '#protocol/vocabulary.ts';
import { brightOf, panelTarget, selectedOf } from '#session/selectors.ts';
import type { Target } from '#session/session.ts';
import { AreaSign } from './AreaSign.tsx';
import { chooseArea } from './choose-area.ts';
import { MuscleEntry } from './MuscleEntry.tsx';
import { usePage, useSession } from './page-context.ts';

export function AreaEntry({ id }: { readonly id: RegionId }) {
  const page = usePage();
  const { words } = page;
  const fold = useRef<HTMLDetailsElement>(null);
  const sites = sitesOfRegion(id);
  const muscles = [...new Set(sites.map((site) => site.muscle))];
  const isThis = (target: Target | null): boolean => target?.kind === 'region' && target.id === id;
  const isHere = (target: Target | null): boolean =>
    isThis(target) || (target?.kind === 'site' && SITES[target.id].region === id);
  const chosen = useSession((session) => isHere(selectedOf(session)));
  const current = useSession((session) => isThis(panelTarget(session)));
  const bright = useSession((session) => isHere(brightOf(session)));

  useEffect(() => {
    if (chosen && fold.current) fold.current.open = true;
  }, [chosen]);

  return (
    <details ref={fold} open className="area" data-bright={bright || undefined}>
      <summary>
        <AreaSign region={id} />
        <h3>{words.regions[id].name}</h3>
        <span className="count">{words.list.points(sites.length)}</span>
      </summary>
      <button
        type="button"
        className="entry"
        data-region-link={id}
        aria-current={current || undefined}
        onClick={() => chooseArea(page, id)}
      >
        {words.panel.openArea(words.regions[id].name)}
      </button>
      {muscles.map((muscle) => (
        <MuscleEntry key={muscle} id={muscle} />
      ))}
    </details>
  );
}
