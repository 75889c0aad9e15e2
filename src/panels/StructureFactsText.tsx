// What is told of one muscle or nerve: its names, and its facts with the points that go with it.
import type { ReactElement } from 'react';
import { bodyMuscleFacts } from '#copy/body-muscle-facts.ts';
import type { MuscleName } from '#copy/facts.ts';
import { nerveFacts } from '#copy/nerve-facts.ts';
import { SITES } from '#protocol/protocol.ts';
import type { BodyMuscleId, MuscleId, SiteId } from '#protocol/vocabulary.ts';
import type { Structure } from '#session/session.ts';
import { ActButton } from './ActButton.tsx';
import { FactBlocks } from './FactBlocks.tsx';
import { usePage } from './page-context.ts';
import { SiteButtons } from './SiteButtons.tsx';

/** The muscle of the scheme whose movement a muscle of the body shows. */
const MOVES: Readonly<Partial<Record<BodyMuscleId, MuscleId>>> = {
  frontalis: 'frontalis',
  procerus: 'procerus',
  corrugator: 'corrugator',
  temporalis: 'temporalis',
  occipitalis: 'occipitalis',
  'splenius-capitis': 'paraspinal',
  'semispinalis-capitis': 'paraspinal',
  'trapezius-descending': 'trapezius',
  'trapezius-transverse': 'trapezius',
};

interface Props<S extends Structure> {
  readonly structure: S;
  readonly headingId: string;
}

export function StructureFactsText({ structure, headingId }: Props<Structure>): ReactElement {
  return structure.kind === 'muscle' ? (
    <MuscleText structure={structure} headingId={headingId} />
  ) : (
    <NerveText structure={structure} headingId={headingId} />
  );
}

function MuscleText({ structure, headingId }: Props<Extract<Structure, { kind: 'muscle' }>>): ReactElement {
  const { words } = usePage();
  const { name, does, why, sites } = bodyMuscleFacts(structure.id, words);
  const moves = MOVES[structure.id];
  return (
    <>
      <Heading id={headingId} kind={words.under.structures.muscle} name={name} side={words.sides[structure.side]} />
      <FactBlocks
        subject={structure}
        said={{ action: does, treats: why }}
        inside={{ action: moves && <ActButton muscle={moves} />, points: pointsOf(sites, structure) }}
      />
    </>
  );
}

function NerveText({ structure, headingId }: Props<Extract<Structure, { kind: 'nerve' }>>): ReactElement {
  const { words } = usePage();
  const { name, area, why, sites } = nerveFacts(structure.id, words);
  return (
    <>
      <Heading id={headingId} kind={words.under.structures.nerve} name={name} side={words.sides[structure.side]} />
      <FactBlocks subject={structure} said={{ area, aimed: why }} inside={{ points: pointsOf(sites, structure) }} />
    </>
  );
}

interface HeadingProps {
  readonly id: string;
  readonly kind: string;
  readonly name: MuscleName;
  readonly side: string;
}

function Heading({ id, kind, name, side }: HeadingProps): ReactElement {
  return (
    <>
      <p className="kicker">{kind}</p>
      <h2 id={id}>
        {name.plain}{' '}
        <i lang="la" className="latin">
          {name.latin}
        </i>{' '}
        <span className="side">{side}</span>
      </h2>
    </>
  );
}

/** The ways to the points of the structure's own side and to those in the middle, or nothing where it has none. */
function pointsOf(sites: readonly SiteId[], { side }: Structure): ReactElement | null {
  const own = side === 'midline' ? sites : sites.filter((id) => SITES[id].side === side || SITES[id].side === 'midline');
  return own.length > 0 ? <SiteButtons sites={own} /> : null;
}
