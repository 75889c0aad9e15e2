// The way to the tools: one quiet button. Desk and tools are fetched when they are asked for.
import { useEffect, useRef, useState } from 'react';
import { isTool } from '#session/selectors.ts';
import { usePage, useSession } from '../page-context.ts';
import { useShelf } from '../use-shelf.ts';
import { deskFor } from './tool-shelves.ts';

export function ToolsButton() {
  const { words } = usePage();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const activity = useSession((session) => session.activity);
  const was = useRef(activity);
  const { stock, retry } = useShelf(deskFor(words.locale), open);

  useEffect(() => {
    const left = isTool(was.current) && activity === 'explore';
    was.current = activity;
    if (left && document.activeElement === document.body) button.current?.focus({ preventScroll: true });
  }, [activity]);

  const onClick = (): void => {
    setOpen(true);
    // After a failure this is another try.
    retry();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="entry"
        data-tools=""
        aria-haspopup="dialog"
        aria-busy={(open && stock.kind === 'loading') || undefined}
        onClick={onClick}
      >
        {words.page.tools}
      </button>
      {open && stock.kind === 'failed' && <span role="status">{words.failure.said.script}</span>}
      {open && stock.kind === 'ready' && <stock.value.Desk said={stock.value.said} onClose={() => setOpen(false)} />}
    </>
  );
}
