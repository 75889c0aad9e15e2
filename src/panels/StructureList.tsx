// Muscles and nerves as a list, folded away until a reader looks for them: the way to each without a pointer.
import { bodyMuscleFacts } from '#copy/body-muscle-facts.ts';
import type { MuscleName } from '#copy/facts.ts';
import { nerveFacts } from '#copy/nerve-facts.ts';
import { BODY_MUSCLE_IDS, NERVE_IDS } from '#protocol/vocabulary.ts';
import type { Structure } from '#session/session.ts';
import { sidesOfMuscle, sidesOfNerve } from './choose-structure.ts';
import { shortLatin } from './latin.ts';
import { MuscleNames } from './MuscleNames.tsx';
import { usePage, useSession } from './page-context.ts';
import { StructureEntry } from './StructureEntry.tsx';

export function StructureList() {
  const { words } = usePage();
  const { structures } = words.under;
  const patient = useSession((session) => session.level === 'patient');
  return (
    <details className="area" open={!patient} data-structures="">
      <summary>
        <h3>{structures.title}</h3>
        <span className="count">{BODY_MUSCLE_IDS.length + NERVE_IDS.length}</span>
      </summary>
      <h4 className="structure-kind">{structures.muscles}</h4>
      <ul>
        {BODY_MUSCLE_IDS.map((id) => (
          <Row key={id} name={bodyMuscleFacts(id, words).name} sides={sidesOfMuscle(id)} />
        ))}
      </ul>
      <h4 className="structure-kind">{structures.nerves}</h4>
      <ul>
        {NERVE_IDS.map((id) => (
          <Row key={id} name={nerveFacts(id, words).name} sides={sidesOfNerve(id)} />
        ))}
      </ul>
    </details>
  );
}

function Row({ name, sides }: { readonly name: MuscleName; readonly sides: readonly Structure[] }) {
  return (
    <li className="place">
      <span aria-hidden="true">
        <MuscleNames muscle={{ plain: name.plain, latin: shortLatin(name.latin) }} />
      </span>
      <span className="pair">
        {sides.map((structure) => (
          <StructureEntry key={structure.side} structure={structure} />
        ))}
      </span>
    </li>
  );
}
