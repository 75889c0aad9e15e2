// The clear line where the 3D picture cannot be: what happened, what to try, what works meanwhile.
import { pictureRetry } from '#session/actions.ts';
import { usePage, useSession } from './page-context.ts';

export function FailureNotice() {
  const { store, words, manifest } = usePage();
  const picture = useSession((session) => session.picture);
  if (picture.kind !== 'failed') return null;
  const { said, tryThis, detail, retry, stills } = words.failure;
  return (
    <div className="failure" data-fallback="">
      <p>
        <strong>{said[picture.failure]}</strong> {tryThis[picture.failure]} {manifest && stills}
      </p>
      {picture.detail && (
        <p className="soft">
          {detail} <code>{picture.detail}</code>
        </p>
      )}
      <button type="button" className="plain" onClick={() => store.setState(pictureRetry())}>
        {retry}
      </button>
    </div>
  );
}
