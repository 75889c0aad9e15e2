// A muscle by its plain name and, marked as Latin, its anatomical one.
import type { MuscleName } from '#copy/facts.ts';

export function MuscleNames({ muscle }: { readonly muscle: MuscleName }) {
  return (
    <>
      {muscle.plain}{' '}
      <i lang="la" className="latin">
        {muscle.latin}
      </i>
    </>
  );
}
