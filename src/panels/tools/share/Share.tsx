// Passes on what is seen: as a link to copy, as a code for a camera, by the system's own sheet where there is one. Sends nothing anywhere.
import { useId, useRef, useState } from 'react';
import type { ShareWords } from '#copy/tools/share-words.ts';
import { QrCode } from '../qr/QrCode.tsx';
import '../../styles/fields.css';
import './share.css';

interface Props {
  readonly said: ShareWords;
  /** The product's name, as the title of what is passed on. */
  readonly title: string;
}

export function Share({ said, title }: Props) {
  // The address is written before any press is answered, and nothing changes it below an open dialog.
  const [link] = useState(() => window.location.href);
  const [status, setStatus] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setStatus(said.copied);
    } catch {
      // Refused, or no such thing here: by hand it goes everywhere.
      field.current?.focus();
      field.current?.select();
      setStatus(said.copyByHand);
    }
  };
  const passOn = async (): Promise<void> => {
    try {
      await navigator.share({ title, url: link });
    } catch (error) {
      // Closed by the reader: nothing to say.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setStatus(said.shareFailed);
    }
  };

  return (
    <div className="share">
      <div className="share-link">
        <label htmlFor={id}>{said.link}</label>
        <input
          ref={field}
          id={id}
          type="text"
          className="line-field"
          readOnly
          value={link}
          dir="ltr"
          spellCheck={false}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <div className="share-ways">
          <button type="button" className="plain" data-copy-link="" onClick={copy}>
            {said.copy}
          </button>
          {'share' in navigator && (
            <button type="button" className="plain" data-pass-on="" onClick={passOn}>
              {said.share}
            </button>
          )}
        </div>
        <p role="status">{status}</p>
        <p className="soft">{said.holds}</p>
      </div>
      <figure className="share-code">
        <QrCode text={link} label={said.code} />
        <figcaption className="soft">{said.scan}</figcaption>
      </figure>
    </div>
  );
}
