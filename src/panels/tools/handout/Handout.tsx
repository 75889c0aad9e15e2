// Which sheet is wanted, how it will look, small, and the button that prints it. While this is open the sheet also stands as a child of
// body, and paper shows that alone, by whichever way it is printed; it leaves with the dialog.
import { type ReactNode, useId, useState } from 'react';
import { createPortal } from 'react-dom';
import type { SheetId } from '#copy/tools/handout-words.ts';
import type { HandoutTexts } from '#copy/tools/load-handout.ts';
import type { SourceTexts } from '../../library.ts';
import { PatientSheet } from './PatientSheet.tsx';
import { RecordSheet } from './RecordSheet.tsx';
import { StudySheet } from './StudySheet.tsx';
import { usePaperView } from './use-paper-view.ts';
import '../../styles/fields.css';
import './handout.css';
import './sheets.css';

const SHEETS = ['patient', 'record', 'study'] as const satisfies readonly SheetId[];

interface Props {
  readonly texts: HandoutTexts;
  readonly citations: SourceTexts;
  /** The sheet that is asked for first. */
  readonly first?: SheetId;
}

export function Handout({ texts, citations, first = 'patient' }: Props) {
  const { handout } = texts;
  const [sheet, setSheet] = useState<SheetId>(first);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const view = usePaperView();
  const name = useId();
  const drawn: Readonly<Record<SheetId, () => ReactNode>> = {
    patient: () => <PatientSheet texts={texts} questions={chosen} view={view} citations={citations} />,
    record: () => <RecordSheet said={handout.record} citations={citations} />,
    study: () => <StudySheet texts={texts} citations={citations} />,
  };
  return (
    <div className="handout">
      <fieldset className="handout-choice">
        <legend>{handout.which}</legend>
        {SHEETS.map((id) => (
          <label key={id} className="tick">
            <input type="radio" name={name} data-sheet-choice={id} checked={sheet === id} onChange={() => setSheet(id)} />
            <span>
              {handout.sheets[id].name} <span className="soft">{handout.sheets[id].what}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {sheet === 'patient' && (
        <details className="handout-questions">
          <summary>{handout.questions}</summary>
          {texts.questions.groups.map(({ id, title, questions }) => (
            <fieldset key={id} className="handout-choice">
              <legend>{title}</legend>
              {questions.map((question) => (
                <label key={question} className="tick">
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
      {(sheet === 'record' ? handout.ofRecord : [handout.asPdf]).map((line) => (
        <p key={line} className="soft">
          {line}
        </p>
      ))}
      <button type="button" className="plain" data-print="" onClick={() => window.print()}>
        {handout.print}
      </button>
      {/* For the eyes only: what it lists is told in the atlas, and it is too small to be read. */}
      <div className="handout-preview" aria-hidden="true" inert>
        {drawn[sheet]()}
      </div>
      {createPortal(<div className="handout-paper">{drawn[sheet]()}</div>, document.body)}
    </div>
  );
}
