// Lets in the needle when a point is first attended to by someone who is shown it.
import { useStore } from 'zustand';
import type { Lens } from '#anatomy/camera-fit.ts';
import { needleOf } from '#session/selectors.ts';
import type { SessionStore } from '#session/store.ts';
import type { DrawnHead } from './drawn-head.ts';
import type { Brightness } from './light-recipe.ts';
import { useProgram } from './use-program.ts';

interface Props {
  readonly store: SessionStore;
  readonly head: DrawnHead;
  readonly lens: { readonly current: Lens | null };
  readonly theme: Brightness;
  readonly halo: string;
  readonly calm: boolean;
}

export function NeedleGate({ store, ...rest }: Props) {
  const site = useStore(store, needleOf);
  const program = useProgram(site !== null, () => import('./under/Needle.tsx'));
  return program && <program.Needle site={site} {...rest} />;
}
