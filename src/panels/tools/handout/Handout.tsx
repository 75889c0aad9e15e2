// Which sheet is wanted, how it will look, small, and the button that prints it. While this is open the sheet also stands as a child of
// body, and paper shows that alone, by whichever way it is printed; it leaves with the dialog.
import { type ReactNode, useId, useState } from 'react';
import { createPortal } from 'react-dom';
import type { HandoutWords } from '#copy/tools/handout-words.ts';
import type { SheetTexts } from '#copy/tools/load-sheets.ts';
import type { SheetId } from '#copy/tools/sheet-words.ts';
import type { SourceTexts } from '../../library.ts';
import { PatientSheet } from './PatientSheet.tsx';
import { RecordSheet } from './RecordSheet.tsx';
import { StudySheet } from './StudySheet.tsx';
import { usePaperView } from './use-paper-view.ts';
import './handout.css';
import './sheets.css';

const SHEETS = ['patient', 'record', 'study'] as const satisfies readonly SheetId[];

interface Props {
  readonly said: HandoutWords;
  readonly texts: SheetTexts;
  readonly citations: SourceTexts;
  /** The sheet that is asked for first. */
  readonly first?: SheetId;
}

export function Handout({ said, texts, citations, first = 'patient' }: Props) {
  const { sheets } = texts;
  const [sheet, setSheet] = useState<SheetId>(first);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const view = usePaperView();
  const name = useId();
  const drawn: Readonly<Record<SheetId, () => ReactNode>> = {
    patient: () => <PatientSheet texts={texts} questions={chosen} view={view} citations={citations} />,
    record: () => <RecordSheet said={said.record} citations={citations} />,
    study: () => <StudySheet texts={texts} citations={citations} />,
  };
  return (
    <div className="handout">
      <fieldset className="handout-choice">
        <legend>{sheets.which}</legend>
        {SHEETS.map((id) => (
          <label key={id}>
            <input type="radio" name={name} data-sheet-choice={id} checked={sheet === id} onChange={() => setSheet(id)} />
            <span>
              {sheets.sheets[id].name} <span className="soft">{sheets.sheets[id].what}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {sheet === 'patient' && (
        <details className="handout-questions">
          <summary>{sheets.questions}</summary>
          {texts.questions.groups.map(({ id, title, questions }) => (
            <fieldset key={id} className="handout-choice">
              <legend>{title}</legend>
              {questions.map((question) => (
                <label key={question}>
                  <input
                    type="checkbox"
                    checked={chosen.includes(question)}
                    onChange={({ target }) =>
                      setChosen(target.checked ? [...chosen, question] : chosen.filter((one) => one !== question))
                    }
                  />
                  <span>{question}</span>
                </label>
              ))}
            </fieldset>
          ))}
        </details>
      )}
      {sheet === 'record' && <p className="soft">{said.what}</p>}
      <p className="soft">{sheet === 'record' ? said.hint : sheets.asPdf}</p>
      <button type="button" className="plain" data-print="" onClick={() => window.print()}>
        {said.print}
      </button>
      {/* For the eyes only: what it lists is told in the atlas, and it is too small to be read. */}
      <div className="handout-preview" aria-hidden="true" inert>
        {drawn[sheet]()}
      </div>
      {createPortal(<div className="handout-paper">{drawn[sheet]()}</div>, document.body)}
    </div>
  );
}
