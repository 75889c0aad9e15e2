// What is told of one muscle or nerve: what it does or feels, where it runs, what supplies it, and the points that go with it.
import type { ReactElement } from 'react';
import { bodyMuscleFacts } from '#copy/body-muscle-facts.ts';
import type { MuscleName } from '#copy/facts.ts';
import { nerveFacts } from '#copy/nerve-facts.ts';
import { siteFacts } from '#copy/site-facts.ts';
import { SITES } from '#protocol/protocol.ts';
import type { BodyMuscleId, MuscleId, SiteId } from '#protocol/vocabulary.ts';
import { turnTo } from '#session/actions.ts';
import type { Structure } from '#session/session.ts';
import { ActButton } from './ActButton.tsx';
import { choosePoint } from './attend.ts';
import { Citations } from './Citations.tsx';
import { citedIn } from './cite.ts';
import { usePage } from './page-context.ts';
import { ToldBlock } from './ToldBlock.tsx';

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
  const { panel, structures } = words.under;
  const { name, does, from, to, supply, why, sites } = bodyMuscleFacts(structure.id, words);
  const cited = citedIn([...does, ...why, ...from, ...to, ...supply]);
  const moves = MOVES[structure.id];
  return (
    <>
      <Heading id={headingId} kind={structures.muscle} name={name} side={words.sides[structure.side]} />
      <ToldBlock title={words.panel.action} said={does} cited={cited}>
        {moves && <ActButton muscle={moves} />}
      </ToldBlock>
      <ToldBlock title={panel.treats} said={why} cited={cited} />
      <SiteButtons sites={onOwnSide(sites, structure)} />
      <ToldBlock title={panel.from} said={from} cited={cited} />
      <ToldBlock title={panel.to} said={to} cited={cited} />
      <ToldBlock title={panel.nerve} said={supply} cited={cited} />
      <Citations cited={cited} />
    </>
  );
}

function NerveText({ structure, headingId }: Props<Extract<Structure, { kind: 'nerve' }>>): ReactElement {
  const { words } = usePage();
  const { panel, structures } = words.under;
  const { name, root, area, course, differs, drawn, sites } = nerveFacts(structure.id, words);
  const cited = citedIn([...area, ...root, ...course, ...differs, ...drawn]);
  const own = onOwnSide(sites, structure);
  return (
    <>
      <Heading id={headingId} kind={structures.nerve} name={name} side={words.sides[structure.side]} />
      <ToldBlock title={panel.feels} said={area} cited={cited} />
      {own.length > 0 && (
        <section className="told">
          <h3>{panel.aimed}</h3>
        </section>
      )}
      <SiteButtons sites={own} />
      <ToldBlock title={panel.root} said={root} cited={cited} />
      <ToldBlock title={panel.course} said={[...course, ...drawn]} cited={cited} />
      {differs.length > 0 && <ToldBlock title={panel.differs} said={differs} cited={cited} />}
      <Citations cited={cited} />
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

/** The points of the structure's own side, and those in the middle. */
function onOwnSide(sites: readonly SiteId[], { side }: Structure): readonly SiteId[] {
  return side === 'midline' ? sites : sites.filter((id) => SITES[id].side === side || SITES[id].side === 'midline');
}

function SiteButtons({ sites }: { readonly sites: readonly SiteId[] }): ReactElement | null {
  const { store, words } = usePage();
  if (sites.length === 0) return null;
  return (
    <ul className="site-links">
      {sites.map((id) => (
        <li key={id}>
          <button
            type="button"
            className="entry"
            onClick={() => {
              store.setState(choosePoint(id));
              store.setState(turnTo(id));
            }}
          >
            {siteFacts(id, words).spoken}
          </button>
        </li>
      ))}
    </ul>
  );
}
