// The comfort settings themselves: brightness, text, light on the head, how much is drawn, motion, keys. Each takes effect at once.
import { useId } from 'react';
import type { ComfortWords } from '#copy/comfort-words.ts';
import { choose } from '#session/actions.ts';
import { COMFORT_AT_FIRST } from '#session/comfort.ts';
import { settle } from '#session/comfort-actions.ts';
import { MODEL_CONTRASTS, PICTURE_WISHES, TEXT_SIZES, THEMES } from '#session/session.ts';
import { usePage, useSession } from '../page-context.ts';
import { Choice } from './Choice.tsx';

export function ComfortSettings({ said }: { readonly said: ComfortWords }) {
  const { store } = usePage();
  const theme = useSession((session) => session.theme);
  const comfort = useSession((session) => session.comfort);
  return (
    <>
      <Choice said={said.theme} values={THEMES} chosen={theme} onChoose={(one) => store.setState(choose(one))} />
      <Choice said={said.text} values={TEXT_SIZES} chosen={comfort.text} onChoose={(text) => store.setState(settle({ text }))} />
      <Choice
        said={said.model}
        values={MODEL_CONTRASTS}
        chosen={comfort.model}
        onChoose={(model) => store.setState(settle({ model }))}
      />
      <Choice
        said={said.picture}
        values={PICTURE_WISHES}
        chosen={comfort.picture}
        onChoose={(picture) => store.setState(settle({ picture }))}
      />
      {(['calm', 'keys'] as const).map((id) => (
        <Switch key={id} id={id} said={said[id]} on={comfort[id]} onSwitch={(on) => store.setState(settle({ [id]: on }))} />
      ))}
      <div className="comfort-foot">
        <p className="soft">{said.kept}</p>
        <button
          type="button"
          className="plain"
          onClick={() => {
            store.setState(choose('system'));
            store.setState(settle(COMFORT_AT_FIRST));
          }}
        >
          {said.reset}
        </button>
      </div>
    </>
  );
}

interface SwitchProps {
  readonly id: string;
  readonly said: { readonly name: string; readonly what: string };
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

function Switch({ id, said, on, onSwitch }: SwitchProps) {
  const what = useId();
  return (
    <div className="comfort-switch">
      <label className="tick">
        <input
          type="checkbox"
          checked={on}
          data-comfort-switch={id}
          aria-describedby={what}
          onChange={({ target }) => onSwitch(target.checked)}
        />
        {said.name}
      </label>
      <p id={what} className="soft comfort-what">
        {said.what}
      </p>
    </div>
  );
}
