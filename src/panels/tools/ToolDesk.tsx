// Where the tools are chosen, and the frame of those that need no picture beside them: a dialog over the page. Escape and the close button
// leave it; the browser gives the focus back to where it came from.
import { useEffect, useId, useRef, useState } from 'react';
import type { DeskWords } from '#copy/tools/desk-words.ts';
import { startTool } from '#session/tool-actions.ts';
import { present } from '#session/tour-actions.ts';
import { CloseIcon } from '../icons.tsx';
import { usePage } from '../page-context.ts';
import { fillScreen } from '../tour/full-screen.ts';
import '../styles/tools.css';
import { useShelf } from '../use-shelf.ts';
import { DeskList } from './DeskList.tsx';
import type { ToolId } from './tool-ids.ts';
import { toolFor } from './tool-shelves.ts';

export interface DeskProps {
  readonly said: DeskWords;
  readonly onClose: () => void;
}

export function ToolDesk({ said, onClose }: DeskProps) {
  const { store } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [tool, setTool] = useState<ToolId | null>(null);
  const name = useId();

  useEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tool is another text to read from its heading on
  useEffect(() => heading.current?.focus({ preventScroll: true }), [tool]);

  const choose = (id: ToolId): void => {
    const overPicture = id === 'plan' || id === 'quiz' || id === 'present';
    if (!overPicture) {
      setTool(id);
      return;
    }
    // Closed first: what comes takes the focus from where the dialog leaves it.
    dialog.current?.close();
    store.setState(id === 'present' ? present() : startTool(id));
    if (id === 'present') fillScreen(() => store.getState().activity === 'present');
  };

  return (
    <dialog ref={dialog} className="desk" data-desk={tool ?? ''} aria-labelledby={name} onClose={onClose}>
      <div className="desk-head">
        {tool && (
          <button type="button" className="entry" data-desk-back="" onClick={() => setTool(null)}>
            {said.all}
          </button>
        )}
        <h2 ref={heading} id={name} tabIndex={-1}>
          {tool ? said.tools[tool].name : said.title}
        </h2>
        <button
          type="button"
          className="close"
          aria-label={said.close}
          data-desk-close=""
          onClick={() => dialog.current?.close()}
        >
          <CloseIcon />
        </button>
      </div>
      {tool ? (
        <ToolBody key={tool} id={tool} said={said} onClose={() => dialog.current?.close()} />
      ) : (
        <DeskList said={said} onChoose={choose} />
      )}
    </dialog>
  );
}

function ToolBody({ id, said, onClose }: { readonly id: ToolId; readonly said: DeskWords; readonly onClose: () => void }) {
  const { words } = usePage();
  const { stock, retry } = useShelf(toolFor(id, words), true);
  if (stock.kind === 'ready') {
    return <stock.value.Tool stage={document.querySelector<HTMLElement>('.stage')} onClose={onClose} />;
  }
  if (stock.kind !== 'failed') return <p role="status">{said.loading}</p>;
  return (
    <>
      <p role="alert">{said.failed}</p>
      <button type="button" className="plain" onClick={retry}>
        {said.retry}
      </button>
    </>
  );
}
