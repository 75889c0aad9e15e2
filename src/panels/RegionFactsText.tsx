// What is told of one area: where it lies, why it is treated, its muscles and its points, and the way to its own view.
import { regionFacts } from '#copy/region-facts.ts';
import { siteFacts } from '#copy/site-facts.ts';
import { sitesOfRegion } from '#protocol/protocol.ts';
import type { RegionId } from '#protocol/vocabulary.ts';
import { look, read, turnTo } from '#session/actions.ts';
import { AreaSign } from './AreaSign.tsx';
import { Citations } from './Citations.tsx';
import { chooseArea } from './choose-area.ts';
import { citedIn } from './cite.ts';
import { MuscleNames } from './MuscleNames.tsx';
import { usePage, useSession } from './page-context.ts';
import { ToldBlock } from './ToldBlock.tsx';

interface Props {
  readonly id: RegionId;
  readonly headingId: string;
}

export function RegionFactsText({ id, headingId }: Props) {
  const page = usePage();
  const { store, words } = page;
  const open = useSession((session) => session.openRegion === id);
  const facts = regionFacts(id, words);
  const cited = citedIn([...facts.where, ...facts.why]);
  return (
    <>
      <p className="kicker">
        <AreaSign region={id} />
        {facts.count}
      </p>
      <h2 id={headingId}>{facts.name}</h2>
      <button type="button" className="plain wide" onClick={() => (open ? store.setState(look('start')) : chooseArea(page, id))}>
        {open ? words.stage.leaveArea : words.panel.openArea(facts.name)}
      </button>
      <ToldBlock title={words.panel.where} said={facts.where} cited={cited} />
      <ToldBlock title={words.panel.why} said={facts.why} cited={cited} />
      <section className="told">
        <h3>{words.panel.muscles}</h3>
        <ul className="muscles">
          {facts.muscles.map((muscle) => (
            <li key={muscle.latin}>
              <MuscleNames muscle={muscle} /> <span className="count">{muscle.count}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="told">
        <h3>{words.panel.points}</h3>
        <ul className="site-links">
          {sitesOfRegion(id).map((site) => (
            <li key={site.id}>
              <button
                type="button"
                className="entry"
                onClick={() => {
                  store.setState(read({ kind: 'site', id: site.id }));
                  store.setState(turnTo(site.id));
                }}
              >
                {siteFacts(site.id, words).spoken}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <Citations cited={cited} />
    </>
  );
}
