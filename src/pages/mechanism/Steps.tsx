// The steps of the idea. Without script all stand one below the other; with it one at a time, on request, or all again.
import { type ComponentType, useEffect, useRef, useState } from 'react';
import { type DrawingWords, type MechanismTexts, STEP_IDS, type StepId } from '#copy/page-texts/mechanism.ts';
import { type Cited, isUnchecked } from '#panels/cite.ts';
import { usePage } from '#panels/page-context.ts';
import { Sentence } from '#panels/Sentence.tsx';
import { BubblesDrawing } from './drawings/BubblesDrawing.tsx';
import { CalmerDrawing } from './drawings/CalmerDrawing.tsx';
import { CutDrawing } from './drawings/CutDrawing.tsx';
import { EndingDrawing } from './drawings/EndingDrawing.tsx';
import { KnownDrawing } from './drawings/KnownDrawing.tsx';
import { SeamsDrawing } from './drawings/SeamsDrawing.tsx';

interface Props {
  readonly texts: MechanismTexts;
  readonly cited: readonly Cited[];
}

const DRAWINGS: Readonly<Record<StepId, ComponentType<{ readonly words: DrawingWords; readonly described: string }>>> = {
  ending: EndingDrawing,
  bubbles: BubblesDrawing,
  cut: CutDrawing,
  calmer: CalmerDrawing,
  seams: SeamsDrawing,
  known: KnownDrawing,
};

export function Steps({ texts, cited }: Props) {
  const { words } = usePage();
  /** Null until the page's script runs: the HTML that it begins as has all steps and no buttons. */
  const [shown, setShown] = useState<number | 'all' | null>(null);
  const headings = useRef<(HTMLHeadingElement | null)[]>([]);
  const asked = useRef(false);
  useEffect(() => {
    const named = STEP_IDS.findIndex((id) => window.location.hash === `#step-${id}`);
    setShown(Math.max(0, named));
  }, []);
  useEffect(() => {
    if (asked.current && typeof shown === 'number') headings.current[shown]?.focus();
    asked.current = false;
  }, [shown]);

  const go = (index: number): void => {
    asked.current = true;
    setShown(index);
  };
  const last = STEP_IDS.length - 1;
  return (
    <section className="passage steps" id="steps" aria-labelledby="steps-title">
      <h2 id="steps-title">{texts.stepsLabel}</h2>
      <ol>
        {STEP_IDS.map((id, index) => {
          const { title, said, drawn } = texts.steps[id];
          const Drawing = DRAWINGS[id];
          return (
            <li key={id} id={`step-${id}`} className={typeof shown !== 'number' || shown === index ? 'step' : 'step away'}>
              <p className="step-count soft">{texts.stepOf(index + 1, STEP_IDS.length)}</p>
              <h3
                ref={(heading) => {
                  headings.current[index] = heading;
                }}
                tabIndex={-1}
              >
                {title}
              </h3>
              <Drawing words={texts.labels} described={drawn} />
              {said.map((told) => (
                <p key={told.text}>
                  <Sentence told={told} cited={cited} />
                </p>
              ))}
              {isUnchecked(said) && <p className="unchecked">{words.panel.notChecked}</p>}
            </li>
          );
        })}
      </ol>
      {shown !== null && (
        <div className="step-buttons">
          {shown !== 'all' && (
            <>
              <button type="button" className="plain" disabled={shown === 0} onClick={() => go(shown - 1)}>
                {texts.back}
              </button>
              <button type="button" className="plain" disabled={shown === last} onClick={() => go(shown + 1)}>
                {texts.next}
              </button>
            </>
          )}
          <button type="button" className="plain all-steps" onClick={() => setShown(shown === 'all' ? 0 : 'all')}>
            {shown === 'all' ? texts.oneByOne : texts.all}
          </button>
        </div>
      )}
      <p className="soft">{texts.notToScale}</p>
    </section>
  );
}
