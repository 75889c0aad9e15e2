// The answer on the head itself: a word beside the point that was asked for, and beside the one that was pressed in its place.
import { useCallback, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { SiteId } from '#protocol/vocabulary.ts';
import type { StageFrame } from '#session/stage-link.ts';
import { useFrame, usePage } from '../../page-context.ts';

/** CSS pixels between a point and its word, and between a word and the edge of what is clear. */
const GAP_PX = 22;
const EDGE_PX = 6;

interface Props {
  readonly stage: HTMLElement;
  readonly tags: readonly { readonly site: SiteId; readonly text: string; readonly asked: boolean }[];
}

export function HeadTags({ stage, tags }: Props) {
  const { store } = usePage();
  const home = useRef<HTMLDivElement>(null);
  const follow = useCallback(
    ({ sites, width }: StageFrame) => {
      const clear = width - store.getState().insets.right;
      const most = clear - EDGE_PX;
      tags.forEach(({ site }, index) => {
        const tag = home.current?.children[index];
        if (!(tag instanceof HTMLElement)) return;
        const { x, y, facing } = sites[site];
        tag.hidden = !facing;
        const { offsetWidth, offsetHeight } = tag;
        const wished = x > clear / 2 ? x + GAP_PX : x - GAP_PX - offsetWidth;
        const left = Math.max(EDGE_PX, Math.min(most - offsetWidth, wished));
        // Where there is no room beside the point, it stands below.
        const top = left === wished ? y - offsetHeight / 2 : y + GAP_PX;
        tag.style.transform = `translate(${left.toFixed(1)}px, ${top.toFixed(1)}px)`;
      });
    },
    [tags, store],
  );
  useFrame(follow);
  return createPortal(
    <div ref={home} className="quiz-tags" aria-hidden="true">
      {tags.map(({ site, text, asked }) => (
        <span key={site} className="quiz-tag" data-asked={asked || undefined}>
          {text}
        </span>
      ))}
    </div>,
    stage,
  );
}
