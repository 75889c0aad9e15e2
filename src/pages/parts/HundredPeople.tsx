// A hundred people in a grid, told apart by form as well as by colour: outline, solid, and solid on a tile.
import { CELL, type Halver, peopleGrid, type Share } from './people-grid.ts';
import { peoplePath, personPath, tilesPath } from './person-path.ts';

interface Props {
  readonly shares: readonly Share<Halver>[];
  readonly described: string;
}

const KINDS: readonly Halver[] = ['as-placebo', 'beyond', 'not'];

export function HundredPeople({ shares, described }: Props) {
  const people = peopleGrid(shares);
  const of = (kind: Halver) => people.filter((person) => person.kind === kind);
  return (
    <svg className="hundred-people" role="img" aria-label={described} viewBox={`-1 -1 ${10 * CELL + 2} ${10 * CELL + 2}`}>
      <path className="person-tile" d={tilesPath(of('beyond'))} />
      {KINDS.map((kind) => (
        <path key={kind} className={`person ${kind}`} d={peoplePath(of(kind))} />
      ))}
    </svg>
  );
}

/** One person of a kind, for the key. */
export function PersonSign({ kind }: { readonly kind: Halver }) {
  const at = { x: 0, y: 0 };
  return (
    <svg className="person-sign" aria-hidden="true" viewBox={`-1 -1 ${CELL + 2} ${CELL + 2}`}>
      {kind === 'beyond' && <path className="person-tile" d={tilesPath([at])} />}
      <path className={`person ${kind}`} d={personPath(at)} />
    </svg>
  );
}
