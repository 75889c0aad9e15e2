// The steps of the idea, one below the other, and the buttons that `step-by-step.ts` wakes to show them one at a time.
import type { ComponentType } from 'react';
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
  return (
    <section className="passage steps" id="steps" aria-labelledby="steps-title">
      <h2 id="steps-title">{texts.stepsLabel}</h2>
      <ol>
        {STEP_IDS.map((id, index) => {
          const { title, said, drawn } = texts.steps[id];
          const Drawing = DRAWINGS[id];
          return (
            <li key={id} id={`step-${id}`} className="step">
              <p className="step-count soft">{texts.stepOf(index + 1, STEP_IDS.length)}</p>
              <h3 tabIndex={-1}>{title}</h3>
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
      {/* Not shown before they work. */}
      <div className="step-buttons" hidden>
        <button type="button" className="plain back-step">
          {texts.back}
        </button>
        <button type="button" className="plain next-step">
          {texts.next}
        </button>
        <button type="button" className="plain all-steps">
          <span className="to-all">{texts.all}</span>
          <span className="to-one" hidden>
            {texts.oneByOne}
          </span>
        </button>
      </div>
      <p className="soft">{texts.notToScale}</p>
    </section>
  );
}
