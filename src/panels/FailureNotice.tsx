// The clear line where the 3D picture cannot be: what happened, what to try, what works meanwhile. On a narrow page only the line
// stands open, because the picture it speaks of must stay in sight.
import { pictureRetry } from '#session/actions.ts';
import { isAsked, show3d } from '#session/comfort-actions.ts';
import { usePage, useSession, useWide } from './page-context.ts';

export function FailureNotice() {
  const { store, words, manifest } = usePage();
  const wide = useWide();
  const picture = useSession((session) => session.picture);
  if (picture.kind !== 'failed') return null;
  const { said, tryThis, detail, retry, stills } = words.failure;
  if (isAsked(picture)) {
    return (
      <div className="failure" data-fallback="">
        <p>
          {said[picture.failure]} <span className="soft">{tryThis[picture.failure]}</span>
        </p>
        <button type="button" className="plain" onClick={() => store.setState(show3d())}>
          {words.failure.show3d}
        </button>
      </div>
    );
  }
  return (
    <details className="failure" data-fallback="" open={wide}>
      <summary>{said[picture.failure]}</summary>
      <p>
        {tryThis[picture.failure]} {manifest && stills}
      </p>
      {picture.detail && (
        <p className="soft">
          {detail} <code>{picture.detail}</code>
        </p>
      )}
      <button type="button" className="plain" onClick={() => store.setState(pictureRetry())}>
        {retry}
      </button>
    </details>
  );
}
