// The bar that stays in sight below the questions: how many are chosen, and the ways to take them along.
import { useState } from 'react';
import type { QuestionsTexts } from '#copy/page-texts/questions.ts';
import { chosenText } from './chosen-text.ts';

interface Props {
  readonly texts: QuestionsTexts;
  readonly chosen: ReadonlySet<string>;
  readonly onClear: () => void;
}

export function TakeAlong({ texts, chosen, onClear }: Props) {
  const [said, setSaid] = useState('');
  const all = texts.groups.reduce((sum, { questions }) => sum + questions.length, 0);

  const copy = async (): Promise<void> => {
    const taken = chosen.size || all;
    setSaid(
      await navigator.clipboard.writeText(chosenText(texts, chosen)).then(
        () => texts.copied(taken),
        () => texts.notCopied,
      ),
    );
  };

  return (
    <div className="take-along" data-needs-script="">
      <p>{texts.chosen(chosen.size)}</p>
      <p className="acts">
        <button type="button" className="plain" onClick={() => void copy()}>
          {texts.copy}
        </button>
        <button type="button" className="plain" onClick={() => window.print()}>
          {texts.print}
        </button>
        {chosen.size > 0 && (
          <button type="button" className="plain" onClick={onClear}>
            {texts.clear}
          </button>
        )}
      </p>
      <p role="status">{said}</p>
    </div>
  );
}
