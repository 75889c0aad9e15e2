// The bar that stays in sight below the questions: how many are chosen, and the ways to take them along.
import { useRef, useState } from 'react';
import type { QuestionsTexts } from '#copy/page-texts/questions.ts';
import { chosenText } from './chosen-text.ts';

interface Props {
  readonly texts: QuestionsTexts;
  readonly chosen: ReadonlySet<string>;
  readonly onClear: () => void;
}

export function TakeAlong({ texts, chosen, onClear }: Props) {
  const [said, setSaid] = useState('');
  const copyButton = useRef<HTMLButtonElement>(null);
  const all = texts.groups.reduce((sum, { questions }) => sum + questions.length, 0);

  const copy = async (): Promise<void> => {
    const taken = chosen.size || all;
    try {
      // Where the page came over plain http there is no clipboard at all.
      await navigator.clipboard.writeText(chosenText(texts, chosen));
      setSaid(texts.copied(taken));
    } catch {
      setSaid(texts.notCopied);
    }
  };

  const clear = (): void => {
    // The button goes with the choice; whoever is at it stays in the bar.
    copyButton.current?.focus();
    onClear();
  };

  return (
    <div className="take-along" data-needs-script="">
      <p>{texts.chosen(chosen.size)}</p>
      <p className="acts">
        <button ref={copyButton} type="button" className="plain" onClick={() => void copy()}>
          {texts.copy}
        </button>
        <button type="button" className="plain" onClick={() => window.print()}>
          {texts.print}
        </button>
        {chosen.size > 0 && (
          <button type="button" className="plain" onClick={clear}>
            {texts.clear}
          </button>
        )}
      </p>
      <p role="status">{said}</p>
    </div>
  );
}
