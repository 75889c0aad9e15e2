// A sheet as it will be on paper, small, and the button that prints it. While this is open the sheet also stands as a child of body, and
// paper shows that alone, by whichever way it is printed; it leaves with the dialog.
import { createPortal } from 'react-dom';
import type { HandoutWords } from '#copy/tools/handout-words.ts';
import { RecordSheet } from './RecordSheet.tsx';
import './handout.css';

export function Handout({ said }: { readonly said: HandoutWords }) {
  return (
    <div className="handout">
      <p>{said.what}</p>
      <p className="soft">{said.hint}</p>
      <button type="button" className="plain" data-print="" onClick={() => window.print()}>
        {said.print}
      </button>
      {/* For the eyes only: what it lists is told in the atlas, and it is too small to be read. */}
      <div className="handout-preview" aria-hidden="true" inert>
        <RecordSheet said={said.record} />
      </div>
      {createPortal(
        <div className="handout-paper">
          <RecordSheet said={said.record} />
        </div>,
        document.body,
      )}
    </div>
  );
}
