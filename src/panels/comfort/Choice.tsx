// One of several, as radio buttons in a row; below them, what the chosen one is good for.
import { useId } from 'react';

interface Props<V extends string> {
  readonly said: {
    readonly label: string;
    readonly values: Readonly<Record<V, { readonly name: string; readonly what?: string }>>;
  };
  readonly values: readonly V[];
  readonly chosen: V;
  readonly onChoose: (value: V) => void;
}

export function Choice<V extends string>({ said, values, chosen, onChoose }: Props<V>) {
  const name = useId();
  const { what } = said.values[chosen];
  return (
    <fieldset className="comfort-choice">
      <legend>{said.label}</legend>
      <div className="comfort-row">
        {values.map((value) => (
          <label key={value} className="tick">
            <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
            {said.values[value].name}
          </label>
        ))}
      </div>
      <p className="soft comfort-what" aria-live="polite">
        {what}
      </p>
    </fieldset>
  );
}
