// Where the tools are chosen, and where those stand that need no picture beside them: a dialog over the page.
import { useRef, useState } from 'react';
import type { DeskWords } from '#copy/tools/desk-words.ts';
import { startTool } from '#session/tool-actions.ts';
import { present } from '#session/tour-actions.ts';
import { DeskFrame } from '../DeskFrame.tsx';
import { usePage } from '../page-context.ts';
import { fillScreen } from '../tour/full-screen.ts';
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
  const [tool, setTool] = useState<ToolId | null>(null);

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
    <DeskFrame
      ref={dialog}
      marks={{ 'data-desk': tool ?? '' }}
      title={tool ? said.tools[tool].name : said.title}
      closeName={said.close}
      onClose={onClose}
      before={
        tool && (
          <button type="button" className="entry" data-desk-back="" onClick={() => setTool(null)}>
            {said.all}
          </button>
        )
      }
    >
      {tool ? (
        <ToolBody key={tool} id={tool} said={said} onClose={() => dialog.current?.close()} />
      ) : (
        <DeskList said={said} onChoose={choose} />
      )}
    </DeskFrame>
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
