// What is told of one area: its name, the way to its own view, and its facts with its muscles and its points.
import { regionFacts } from '#copy/region-facts.ts';
import { sitesOfRegion } from '#protocol/protocol.ts';
import type { RegionId } from '#protocol/vocabulary.ts';
import { look } from '#session/actions.ts';
import { AreaSign } from './AreaSign.tsx';
import { chooseArea } from './choose-area.ts';
import { FactBlocks } from './FactBlocks.tsx';
import { MuscleNames } from './MuscleNames.tsx';
import { usePage, useSession } from './page-context.ts';
import { SiteButtons } from './SiteButtons.tsx';

interface Props {
  readonly id: RegionId;
  readonly headingId: string;
}

export function RegionFactsText({ id, headingId }: Props) {
  const page = usePage();
  const { store, words } = page;
  const open = useSession((session) => session.openRegion === id);
  const { name, count, where, why, muscles } = regionFacts(id, words);
  return (
    <>
      <p className="kicker">
        <AreaSign region={id} />
        {count}
      </p>
      <h2 id={headingId}>{name}</h2>
      <button type="button" className="plain wide" onClick={() => (open ? store.setState(look('start')) : chooseArea(page, id))}>
        {open ? words.stage.leaveArea : words.panel.openArea(name)}
      </button>
      <FactBlocks
        subject={{ kind: 'region', id }}
        said={{ where, why, feels: words.feels }}
        inside={{
          muscles: (
            <ul className="muscles">
              {muscles.map((muscle) => (
                <li key={muscle.latin}>
                  <MuscleNames muscle={muscle} /> <span className="count">{muscle.count}</span>
                </li>
              ))}
            </ul>
          ),
          points: <SiteButtons sites={sitesOfRegion(id).map((site) => site.id)} />,
        }}
      />
    </>
  );
}
