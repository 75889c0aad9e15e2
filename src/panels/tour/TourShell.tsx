// The place of the walk through a visit: beside the picture, a sheet below it, or the whole window. Stands at once, so that the picture
// makes room; what is in it is fetched.
import { useId } from 'react';
import { usePage, useSession } from '../page-context.ts';
import { useWalk } from './use-walk.ts';

/** `aside`: a panel about something that was chosen stands in its place for now. */
export function TourShell({ aside }: { readonly aside: boolean }) {
  const { words } = usePage();
  const activity = useSession((session) => session.activity);
  const { stock, retry } = useWalk();
  const name = useId();
  return (
    <section className="tour" data-tour={activity} aria-labelledby={name} hidden={aside}>
      <h2 id={name} className="spoken-only">
        {words.visit.start}
      </h2>
      {stock.kind === 'ready' && <stock.value.Walk texts={stock.value.texts} />}
      {stock.kind === 'failed' && (
        <div className="tour-body">
          <p>{words.failure.said.script}</p>
          <button type="button" className="plain" onClick={retry}>
            {words.failure.retry}
          </button>
        </div>
      )}
    </section>
  );
}
