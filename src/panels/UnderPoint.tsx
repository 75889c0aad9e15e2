// The muscles and nerves under one point, as the ways to their own panels.
import { structureName } from '#copy/structure-sentence.ts';
import { SITES } from '#protocol/protocol.ts';
import { musclesUnder, nervesAt } from '#protocol/under-the-point.ts';
import type { SiteId } from '#protocol/vocabulary.ts';
import { chooseStructure, onSide, sidesOfMuscle, sidesOfNerve } from './choose-structure.ts';
import { usePage } from './page-context.ts';

export function UnderPoint({ id }: { readonly id: SiteId }) {
  const { store, words } = usePage();
  const { side } = SITES[id];
  const structures = [
    ...musclesUnder(id).flatMap((muscle) => onSide(sidesOfMuscle(muscle), side)),
    ...nervesAt(id).flatMap((nerve) => onSide(sidesOfNerve(nerve), side)),
  ];
  return (
    <ul className="site-links">
      {structures.map((structure) => (
        <li key={`${structure.id}-${structure.side}`}>
          <button type="button" className="entry" onClick={() => chooseStructure(store, structure, false)}>
            {structureName(structure, words)}
          </button>
        </li>
      ))}
    </ul>
  );
}
