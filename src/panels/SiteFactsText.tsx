// What is told of one point: its name, and its facts with what belongs beside them: the muscle's movement, the measured rule, the cut.
import { siteFacts } from '#copy/site-facts.ts';
import { SITES } from '#protocol/protocol.ts';
import type { SiteId } from '#protocol/vocabulary.ts';
import { ActButton } from './ActButton.tsx';
import { AreaSign } from './AreaSign.tsx';
import { FactBlocks } from './FactBlocks.tsx';
import { HeadRules } from './HeadRules.tsx';
import { MuscleNames } from './MuscleNames.tsx';
import { NeedleDrawing } from './NeedleDrawing.tsx';
import { usePage } from './page-context.ts';
import { UnderPoint } from './UnderPoint.tsx';

interface Props {
  readonly id: SiteId;
  /** Id of the heading that names the panel. */
  readonly headingId: string;
}

export function SiteFactsText({ id, headingId }: Props) {
  const { words } = usePage();
  const { area, name, side, why, action, muscle, number, units, rule } = siteFacts(id, words);
  return (
    <>
      <p className="kicker">
        <AreaSign region={SITES[id].region} />
        {area}
      </p>
      <h2 id={headingId}>
        {name} <span className="side">{side}</span>
      </h2>
      <FactBlocks
        subject={{ kind: 'site', id }}
        said={{ why, action, feels: words.feels, number: [units], rule }}
        inside={{
          action: (
            <>
              <p className="muscle-name">
                <MuscleNames muscle={muscle} />
              </p>
              <ActButton muscle={SITES[id].muscle} />
            </>
          ),
          number: <p>{number}</p>,
          headRule: <HeadRules id={id} of="average" />,
          otherHeadRule: <HeadRules id={id} of="other" />,
          needle: <NeedleDrawing id={id} />,
          under: <UnderPoint id={id} />,
        }}
      />
    </>
  );
}
