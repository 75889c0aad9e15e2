// What is told of one point, in the order of the reader's questions: where, why, what the muscle does, how much, by which rule.
import { needleFacts } from '#copy/needle-facts.ts';
import { siteFacts } from '#copy/site-facts.ts';
import { SITES } from '#protocol/protocol.ts';
import type { SiteId } from '#protocol/vocabulary.ts';
import { ActButton } from './ActButton.tsx';
import { AreaSign } from './AreaSign.tsx';
import { Citations } from './Citations.tsx';
import { citedIn } from './cite.ts';
import { HeadRules } from './HeadRules.tsx';
import { MuscleNames } from './MuscleNames.tsx';
import { NeedleSection } from './NeedleSection.tsx';
import { usePage, useSession } from './page-context.ts';
import { ToldBlock } from './ToldBlock.tsx';
import { UnderPoint } from './UnderPoint.tsx';

interface Props {
  readonly id: SiteId;
  /** Id of the heading that names the panel. */
  readonly headingId: string;
}

export function SiteFactsText({ id, headingId }: Props) {
  const { words } = usePage();
  const facts = siteFacts(id, words);
  const patient = useSession((session) => session.level === 'patient');
  const needle = patient ? null : needleFacts(id, words);
  const cited = citedIn([
    ...facts.why,
    ...facts.action,
    facts.units,
    ...facts.rule,
    ...(needle ? [...needle.angle, ...needle.needle, ...needle.volume, ...needle.depth, ...needle.unknown] : []),
  ]);
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
        <ActButton muscle={SITES[id].muscle} />
      </ToldBlock>
      <ToldBlock title={words.panel.dose} said={[facts.units]} cited={cited}>
        <p>{facts.number}</p>
      </ToldBlock>
      <ToldBlock title={words.panel.rule} said={facts.rule} cited={cited} />
      <HeadRules id={id} />
      {needle && <NeedleSection id={id} facts={needle} cited={cited} />}
      <UnderPoint id={id} />
      <Citations cited={cited} />
    </>
  );
}
