// The line where a file that was wanted later could not be used: what it was, what to pass on, another try. All else stays as it is.
import { morphsRetry, underRetry } from '#session/layer-actions.ts';
import { usePage, useSession } from './page-context.ts';

const RETRY = { under: underRetry, morphs: morphsRetry } as const;

export function FetchFailure({ file }: { readonly file: 'under' | 'morphs' }) {
  const { store, words } = usePage();
  const fetched = useSession((session) => session[file]);
  if (fetched.kind !== 'failed') return null;
  return (
    <div className="fetch-failure" data-failed={file}>
      <p>
        {words.under.fetching[file].failed}{' '}
        <span className="soft">
          {words.failure.detail} <code>{fetched.detail}</code>
        </span>
      </p>
      <button type="button" className="plain" onClick={() => store.setState(RETRY[file]())}>
        {words.failure.retry}
      </button>
    </div>
  );
}
