// What somebody who explains can take in hand: a light that leaves all else in shade, and a pen. Both lie over the picture; nothing of them
// is kept.
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { VisitTexts } from '#copy/page-texts/visit.ts';
import { Ink } from './Ink.tsx';
import { Spotlight } from './Spotlight.tsx';
import { keepAwake } from './wake-lock.ts';

interface Props {
  readonly texts: VisitTexts;
  readonly stage: HTMLElement;
}

export function PresentTools({ texts, stage }: Props) {
  const [light, setLight] = useState(false);
  const [pen, setPen] = useState(false);
  useEffect(keepAwake, []);
  return (
    <>
      <button type="button" className="present-tool" data-light="" aria-pressed={light} onClick={() => setLight(!light)}>
        {texts.spotlight}
      </button>
      <button
        type="button"
        className="present-tool"
        data-pen=""
        title={texts.penHint}
        aria-pressed={pen}
        onClick={() => setPen(!pen)}
      >
        {texts.pen}
      </button>
      {createPortal(
        <>
          {light && <Spotlight stage={stage} />}
          {pen && <Ink />}
        </>,
        stage,
      )}
    </>
  );
}
