// One side of a muscle or nerve in the list: pointing at it lights it on the head, choosing it opens its panel and lays it bare.
import { structureName } from '#copy/structure-sentence.ts';
import { leave } from '#session/actions.ts';
import { same } from '#session/same.ts';
import { brightOf, panelTarget } from '#session/selectors.ts';
import type { Structure } from '#session/session.ts';
import { attend } from './attend.ts';
import { chooseStructure } from './choose-structure.ts';
import { leaveFocus } from './leave-focus.ts';
import { usePage, useSession, useWide } from './page-context.ts';

export function StructureEntry({ structure }: { readonly structure: Structure }) {
  const { store, words, focus } = usePage();
  const wide = useWide();
  const current = useSession((session) => same(panelTarget(session), structure));
  const bright = useSession((session) => same(brightOf(session), structure));
  return (
    <button
      type="button"
      className="side-entry"
      data-structure-link={`${structure.id}-${structure.side}`}
      data-bright={bright || undefined}
      aria-label={structureName(structure, words)}
      aria-current={current || undefined}
      onPointerEnter={(event) => event.pointerType !== 'touch' && store.setState(attend(structure, 'pointer'))}
      onPointerLeave={(event) => event.pointerType !== 'touch' && store.setState(leave())}
      onFocus={() => wide && focus.opens() && store.setState(attend(structure, 'focus'))}
      onBlur={(event) => leaveFocus(store, event.relatedTarget)}
      onClick={() => chooseStructure(store, structure, true)}
    >
      {words.sideNames[structure.side]}
    </button>
  );
}
