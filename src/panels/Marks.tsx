// Numbers of sources, small behind the sentence that leans on them; each leads to its entry in the list of sources.
import { Fragment } from 'react';
import type { Told } from '#copy/facts.ts';
import { type Cited, marksOf } from './cite.ts';
import { usePage } from './page-context.ts';

interface Props {
  readonly told: Told;
  readonly cited: readonly Cited[];
}

export function Marks({ told, cited }: Props) {
  const { words } = usePage();
  const numbers = marksOf(told, cited);
  return (
    <sup className="marks">
      {cited
        .filter(({ number }) => numbers.includes(number))
        .map(({ source, number, anchor }, index) => (
          <Fragment key={number}>
            {index > 0 && <span aria-hidden="true">,</span>}
            <a href={`#${anchor}`} data-cite={source} aria-label={words.panel.sourceMark(number)}>
              {number}
            </a>
          </Fragment>
        ))}
    </sup>
  );
}
