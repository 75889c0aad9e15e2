// The choice of who is reading: patient, clinician or student. Moves neither picture nor panel; what a panel tells follows it.
import { useId } from 'react';
import { LEVEL_IDS } from '#protocol/vocabulary.ts';
import { chooseLevel } from '#session/layer-actions.ts';
import { usePage, useSession } from './page-context.ts';

export function LevelSwitch() {
  const { store, words } = usePage();
  const { levels } = words.under;
  const level = useSession((session) => session.level);
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="level-switch" data-needs-script="" role="group" aria-labelledby={id}>
      <span id={id} className="soft">
        {levels.label}
      </span>
      <span className="choices">
        {LEVEL_IDS.map((one) => (
          <button
            key={one}
            type="button"
            data-level={one}
            aria-pressed={level === one}
            onClick={() => store.setState(chooseLevel(one))}
          >
            {levels.names[one]}
          </button>
        ))}
      </span>
    </div>
  );
}
