// The line where a file that was wanted later could not be used: what it was, what to pass on, another try. All else stays as it is.
import type { MouseEvent } from 'react';
import { morphsRetry, underRetry } from '#session/layer-actions.ts';
import { usePage, useSession } from './page-context.ts';

const RETRY = { under: underRetry, morphs: morphsRetry } as const;
/** What the file is wanted by, in the group of controls that the line stands in. */
const WANTED_BY = { under: '[data-peel]', morphs: '[data-act], [data-heads]' } as const;

export function FetchFailure({ file }: { readonly file: 'under' | 'morphs' }) {
  const { store, words } = usePage();
  const fetched = useSession((session) => session[file]);
  if (fetched.kind !== 'failed') return null;
  // The line goes with its button: the focus goes on to what wants the file.
  const retry = ({ currentTarget }: MouseEvent<HTMLElement>): void => {
    const group = currentTarget.closest('.act, .under-bar');
    group?.querySelector<HTMLElement>(WANTED_BY[file])?.focus({ preventScroll: true });
    store.setState(RETRY[file]());
  };
  return (
    <div className="fetch-failure" data-failed={file}>
      <p>
        {words.under.fetching[file].failed}{' '}
        <span className="soft">
          {words.failure.detail} <code>{fetched.detail}</code>
        </span>
      </p>
      <button type="button" className="plain" onClick={retry}>
        {words.failure.retry}
      </button>
    </div>
  );
}
