// Numbers of sources, small behind the sentence that leans on them.
import { Fragment } from 'react';
import { usePage } from './page-context.ts';

export function Marks({ numbers }: { readonly numbers: readonly number[] }) {
  const { words } = usePage();
  return (
    <sup className="marks">
      {numbers.map((number, index) => (
        <Fragment key={number}>
          {index > 0 && <span aria-hidden="true">,</span>}
          <span aria-hidden="true">{number}</span>
          <span className="spoken-only"> {words.panel.sourceMark(number)}. </span>
        </Fragment>
      ))}
    </sup>
  );
}
