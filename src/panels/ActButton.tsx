// Shows on the head what a muscle does, once and on request. With reduced motion it goes to the end of the movement and back in two
// presses instead of moving.
import { useId } from 'react';
import type { MuscleId } from '#protocol/vocabulary.ts';
import { act, holdAct, putBack } from '#session/layer-actions.ts';
import { FetchFailure } from './FetchFailure.tsx';
import { usePage, useSession } from './page-context.ts';
import { useCalm } from './use-calm.ts';

export function ActButton({ muscle }: { readonly muscle: MuscleId }) {
  const { store, words, manifest } = usePage();
  const { acts } = words.under;
  const calm = useCalm(store);
  const noPicture = useSession((session) => session.picture.kind === 'failed');
  const loading = useSession((session) => session.morphs.kind === 'loading');
  const held = useSession(({ acting }) => acting.kind === 'held' && acting.muscle === muscle);
  const wanted = useSession(({ acting }) => acting.kind !== 'rest');
  const reason = useId();
  if (!manifest?.actions[muscle] || noPicture) return null;

  const onClick = (): void => {
    if (loading) return;
    if (held) store.setState(putBack());
    else store.setState(calm ? holdAct(muscle) : act(muscle));
  };
  return (
    <div className="act">
      {/* Stays focusable while it waits, so that the keyboard does not lose its place. */}
      <button
        type="button"
        className="plain"
        data-act={muscle}
        aria-disabled={loading || undefined}
        aria-describedby={loading ? reason : undefined}
        onClick={onClick}
      >
        {held ? acts.before : acts.show}
      </button>
      {loading && (
        <p id={reason} className="soft">
          {acts.waiting}
        </p>
      )}
      {wanted && <FetchFailure file="morphs" />}
    </div>
  );
}
