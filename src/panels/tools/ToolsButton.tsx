// The way to the tools: one quiet button. Desk and tools are fetched when they are asked for.
import { useEffect, useRef } from 'react';
import { isTool } from '#session/selectors.ts';
import { DialogButton } from '../DialogButton.tsx';
import { usePage, useSession } from '../page-context.ts';
import { deskFor } from './tool-shelves.ts';

export function ToolsButton() {
  const { words } = usePage();
  const button = useRef<HTMLButtonElement>(null);
  const activity = useSession((session) => session.activity);
  const was = useRef(activity);

  useEffect(() => {
    const left = isTool(was.current) && activity === 'explore';
    was.current = activity;
    if (left && document.activeElement === document.body) button.current?.focus({ preventScroll: true });
  }, [activity]);

  return (
    <DialogButton
      ref={button}
      shelf={deskFor(words.locale)}
      mark="data-tools"
      dialog={({ Desk, said }, onClose) => <Desk said={said} onClose={onClose} />}
    >
      {words.page.tools}
    </DialogButton>
  );
}
