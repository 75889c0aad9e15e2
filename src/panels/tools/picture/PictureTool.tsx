// Saves what is seen as a picture: with names or without, as large as wanted, with the line that says what it is. Sends nothing anywhere.
import { useEffect, useId, useState } from 'react';
import type { PictureWords } from '#copy/tools/picture-words.ts';
import { messageOf } from '#session/failure-detail.ts';
import { usePage } from '../../page-context.ts';
import { saveFile } from '../save-file.ts';
import { LEAST_PX, MOST_PX, takePicture, type Wish } from './take-picture.ts';
import '../../styles/fields.css';
import './picture.css';

const PREVIEW_PX = 720;
const KINDS = ['png', 'svg'] as const;
const SIZES = [1024, 2048, 4096] as const;

interface Props {
  readonly said: PictureWords;
  readonly stage: HTMLElement | null;
}

export function PictureTool({ said, stage }: Props) {
  const page = usePage();
  const [kind, setKind] = useState<Wish['kind']>('png');
  const [size, setSize] = useState('2048');
  const [names, setNames] = useState(true);
  const [clear, setClear] = useState(false);
  const [status, setStatus] = useState('');
  const [preview, setPreview] = useState('');
  const [field, fault] = [useId(), useId()];
  const long = /^\d{1,5}$/.test(size.trim()) ? Number(size) : Number.NaN;
  const fits = long >= LEAST_PX && long <= MOST_PX;

  useEffect(() => {
    if (!stage) return;
    let gone = false;
    let address = '';
    takePicture(page, stage, said, { kind: 'png', long: PREVIEW_PX, names, clear }, new Date()).then(
      ({ file }) => {
        if (gone) return;
        address = URL.createObjectURL(file);
        setPreview(address);
      },
      (error: unknown) => setStatus(said.tooLarge(messageOf(error))),
    );
    return () => {
      gone = true;
      URL.revokeObjectURL(address);
    };
  }, [page, stage, said, names, clear]);

  const taken = async (
    wish: Wish['kind'],
    use: (file: Blob, width: number, height: number) => Promise<void> | void,
  ): Promise<void> => {
    if (!stage || !fits) return;
    try {
      const { file, width, height } = await takePicture(page, stage, said, { kind: wish, long, names, clear }, new Date());
      await use(file, width, height);
    } catch (error) {
      setStatus(said.tooLarge(messageOf(error)));
    }
  };
  const save = () =>
    taken(kind, (file, width, height) => {
      saveFile(`migraine-injection-atlas.${kind}`, file);
      setStatus(said.saved(width, height));
    });
  const copy = () =>
    taken('png', async (file) => {
      const copied = await navigator.clipboard.write([new ClipboardItem({ 'image/png': file })]).then(
        () => true,
        () => false,
      );
      setStatus(copied ? said.copied : said.notCopied);
    });

  return (
    <div className="picture">
      {preview && <img src={preview} alt={said.preview} data-clear={clear || undefined} />}
      {!page.link.snapshot() && <p>{said.still}</p>}
      <fieldset className="picture-kinds">
        <legend>{said.kind}</legend>
        {KINDS.map((one) => (
          <label key={one} className="tick">
            <input type="radio" name={`${field} kind`} value={one} checked={kind === one} onChange={() => setKind(one)} />
            <span>{said.kinds[one]}</span>
          </label>
        ))}
      </fieldset>
      <div className="picture-size">
        <label htmlFor={field}>{said.size}</label>
        <input
          id={field}
          type="text"
          className="line-field"
          inputMode="numeric"
          value={size}
          aria-invalid={!fits}
          aria-describedby={fits ? undefined : fault}
          data-size=""
          onChange={({ target }) => setSize(target.value)}
        />
        {SIZES.map((one) => (
          <button key={one} type="button" className="entry" onClick={() => setSize(String(one))}>
            {one}
          </button>
        ))}
      </div>
      {!fits && (
        <p id={fault} role="alert">
          {said.wrongSize(LEAST_PX, MOST_PX)}
        </p>
      )}
      <div className="picture-choices">
        <label className="tick">
          <input type="checkbox" data-names="" checked={names} onChange={({ target }) => setNames(target.checked)} />
          <span>{said.names}</span>
        </label>
        <label className="tick">
          <input type="checkbox" data-clear-ground="" checked={clear} onChange={({ target }) => setClear(target.checked)} />
          <span>{said.clear}</span>
        </label>
      </div>
      <div className="picture-ways">
        <button type="button" className="plain primary" data-save-picture="" aria-disabled={!fits || undefined} onClick={save}>
          {said.save}
        </button>
        {'ClipboardItem' in globalThis && (
          <button type="button" className="plain" data-copy-picture="" aria-disabled={!fits || undefined} onClick={copy}>
            {said.copy}
          </button>
        )}
      </div>
      <p role="status">{status}</p>
    </div>
  );
}
