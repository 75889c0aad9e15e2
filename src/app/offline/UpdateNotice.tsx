// One quiet line: a new version waits. Nothing changes until it is asked for; put off, it comes once no page of the atlas is open.
import { useEffect, useState } from 'react';
import type { OfflineWords } from '#copy/offline-words.ts';
import './update-notice.css';

interface Props {
  readonly words: OfflineWords['update'];
  readonly onUse: () => void;
}

export function UpdateNotice({ words, onUse }: Props) {
  const [said, setSaid] = useState('');
  const [open, setOpen] = useState(true);
  // Spoken only where its place was in the page before it.
  useEffect(() => setSaid(words.text), [words]);
  return (
    <>
      <p role="status" className="spoken-only">
        {said}
      </p>
      {open && (
        <aside className="update-notice" aria-label={words.label} data-update="">
          <p>{words.text}</p>
          <button type="button" className="plain" data-use-update="" onClick={onUse}>
            {words.use}
          </button>
          <button type="button" className="plain" onClick={() => setOpen(false)}>
            {words.later}
          </button>
        </aside>
      )}
    </>
  );
}
