// Lets in the ruler when it is first taken out.
import { useStore } from 'zustand';
import type { StageLink } from '#session/stage-link.ts';
import type { SessionStore } from '#session/store.ts';
import type { DrawnHead } from './drawn-head.ts';
import type { SkinPicker } from './skin-picker.ts';
import { useProgram } from './use-program.ts';

interface Props {
  readonly store: SessionStore;
  readonly link: StageLink;
  readonly head: DrawnHead;
  readonly picker: SkinPicker;
  readonly halo: string;
}

export function RulerGate({ store, ...rest }: Props) {
  const measuring = useStore(store, (session) => session.measuring);
  const program = useProgram(measuring.kind === 'on', () => import('./measure/Ruler.tsx'));
  return program && <program.Ruler store={store} measuring={measuring} {...rest} />;
}
