// The 31 points of the atlas over the picture: pointing at one, focusing or choosing it opens its panel, or sets the ruler to it.
import type { MouseEvent } from 'react';
import { siteFacts } from '#copy/site-facts.ts';
import { SITE_IDS, type SiteId } from '#protocol/vocabulary.ts';
import { turnTo } from '#session/actions.ts';
import { isTour, panelTarget } from '#session/selectors.ts';
import { givenAt } from '#session/tour.ts';
import { attend, choosePoint } from './attend.ts';
import { leaveFocus } from './leave-focus.ts';
import { PointButtons } from './PointButtons.tsx';
import { usePage, useSession } from './page-context.ts';

interface Props {
  /** The picture does not show the points itself. */
  readonly drawn: boolean;
  /** Whether the press that ends in this click was a drag. */
  readonly dragged: () => boolean;
}

export function Points({ drawn, dragged }: Props) {
  const { store, link, words, focus } = usePage();
  const attended = useSession((session) => {
    const target = panelTarget(session);
    return target?.kind === 'site' ? target.id : null;
  });
  const activity = useSession((session) => session.activity);
  const tour = useSession((session) => session.tour);
  const measuring = useSession((session) => session.measuring);
  const isEnd = (id: SiteId): boolean => measuring.kind === 'on' && (measuring.from === id || measuring.to === id);

  const turnIfUnseen = (id: SiteId): boolean => {
    const frame = link.frame();
    if (!frame) return false;
    const { x, y, facing } = frame.sites[id];
    const onStage = x > 0 && y > 0 && x < frame.width && y < frame.height;
    if (facing && onStage) return false;
    store.setState(turnTo(id));
    return true;
  };
  const onFocus = (id: SiteId): boolean => {
    // A press focuses too; what it opens is decided when it ends.
    if (!focus.opens()) return false;
    store.setState(attend({ kind: 'site', id }, 'focus'));
    return turnIfUnseen(id);
  };
  const onChoose = (id: SiteId, { detail }: MouseEvent): void => {
    if (detail > 0 && dragged()) return;
    store.setState(choosePoint(id));
    turnIfUnseen(id);
  };

  return (
    <PointButtons
      order={SITE_IDS}
      drawn={drawn}
      attended={attended}
      aria-label={words.stage.pointsLabel}
      inert={activity === 'present'}
      about={(id) => ({
        'data-site': id,
        'data-given': isTour(activity) ? givenAt(tour, id) : undefined,
        'data-attended': attended === id || isEnd(id) || undefined,
        'aria-pressed': measuring.kind === 'on' ? isEnd(id) : undefined,
        'aria-label': siteFacts(id, words).spoken,
      })}
      calledBy={(id) => `${id} ${siteFacts(id, words).spoken}`}
      onFocus={onFocus}
      onBlur={(event) => leaveFocus(store, event.relatedTarget)}
      onChoose={onChoose}
    />
  );
}
