// One point in the list: pointing at it shows it on the picture, choosing it turns the head to it. Its line says the place, itself
// only the side; its spoken name says both.
import { siteFacts } from '#copy/site-facts.ts';
import { SITES } from '#protocol/protocol.ts';
import type { SiteId } from '#protocol/vocabulary.ts';
import { leave } from '#session/actions.ts';
import { brightOf, panelTarget } from '#session/selectors.ts';
import type { Target } from '#session/session.ts';
import { attend, showPoint } from './attend.ts';
import { leaveFocus } from './leave-focus.ts';
import { usePage, useSession, useWide } from './page-context.ts';

export function SiteEntry({ id }: { readonly id: SiteId }) {
  const { store, words, focus } = usePage();
  const wide = useWide();
  const isThis = (target: Target | null): boolean => target?.kind === 'site' && target.id === id;
  const current = useSession((session) => isThis(panelTarget(session)));
  const bright = useSession((session) => isThis(brightOf(session)));
  const target: Target = { kind: 'site', id };

  const onFocus = (): void => {
    // On a narrow page the panel would cover the very entry that has the focus: there it opens only when chosen.
    if (wide && focus.opens()) store.setState(attend(target, 'focus'));
  };

  return (
    <button
      type="button"
      className="side-entry"
      data-site-link={id}
      data-bright={bright || undefined}
      aria-label={siteFacts(id, words).spoken}
      aria-current={current || undefined}
      onPointerEnter={(event) => event.pointerType !== 'touch' && store.setState(attend(target, 'pointer'))}
      onPointerLeave={(event) => event.pointerType !== 'touch' && store.setState(leave())}
      onFocus={onFocus}
      onBlur={(event) => leaveFocus(store, event.relatedTarget)}
      onClick={() => store.setState(showPoint(id))}
    >
      {words.sideNames[SITES[id].side]}
    </button>
  );
}
