// What is told of one point, in the order of the reader's questions: where, why, what the muscle does, how much, by which rule.
import { siteFacts } from '#copy/site-facts.ts';
import { SITES } from '#protocol/protocol.ts';
import type { SiteId } from '#protocol/vocabulary.ts';
import { AreaSign } from './AreaSign.tsx';
import { Citations } from './Citations.tsx';
import { citedIn } from './cite.ts';
import { MuscleNames } from './MuscleNames.tsx';
import { usePage } from './page-context.ts';
import { ToldBlock } from './ToldBlock.tsx';

interface Props {
  readonly id: SiteId;
  /** Id of the heading that names the panel. */
  readonly headingId: string;
}

export function SiteFactsText({ id, headingId }: Props) {
  const { words } = usePage();
  const facts = siteFacts(id, words);
  const cited = citedIn([...facts.why, ...facts.action, facts.units, ...facts.rule]);
  return (
    <>
      <p className="kicker">
        <AreaSign region={SITES[id].region} />
        {facts.area}
      </p>
      <h2 id={headingId}>
        {facts.name} <span className="side">{facts.side}</span>
      </h2>
      <ToldBlock title={words.panel.why} said={facts.why} cited={cited} />
      <ToldBlock title={words.panel.action} said={facts.action} cited={cited}>
        <p className="muscle-name">
          <MuscleNames muscle={facts.muscle} />
        </p>
      </ToldBlock>
      <ToldBlock title={words.panel.dose} said={[facts.units]} cited={cited}>
        <p>{facts.number}</p>
      </ToldBlock>
      <ToldBlock title={words.panel.rule} said={facts.rule} cited={cited} />
      <Citations cited={cited} />
    </>
  );
}
