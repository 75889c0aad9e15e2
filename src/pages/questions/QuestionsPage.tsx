// Questions for the visit: chosen by ticking, taken along as text or on paper. The choice lives as long as the page is open.
import { useState } from 'react';
import type { QuestionsTexts } from '#copy/page-texts/questions.ts';
import { TakeAlong } from './TakeAlong.tsx';

export function QuestionsPage({ texts }: { readonly texts: QuestionsTexts }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (question: string): void => {
    setChosen((now) => (now.has(question) ? new Set([...now].filter((one) => one !== question)) : new Set([...now, question])));
  };
  return (
    <div className="questions" data-chosen={chosen.size || undefined}>
      <p className="how">
        {texts.how} {texts.kept}
      </p>
      {texts.groups.map(({ id, title, questions }) => (
        <section key={id} className="passage" id={id} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{title}</h2>
          <ul className="ticks">
            {questions.map((question) => (
              <li key={question}>
                <label>
                  <input type="checkbox" autoComplete="off" checked={chosen.has(question)} onChange={() => toggle(question)} />
                  <span>{question}</span>
                </label>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <TakeAlong texts={texts} chosen={chosen} onClear={() => setChosen(new Set())} />
    </div>
  );
}
