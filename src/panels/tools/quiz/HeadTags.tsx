// The answer on the head itself: a word beside the point that was asked for, and beside the one that was pressed in its place.
import { useCallback, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { SiteId } from '#protocol/vocabulary.ts';
import type { StageFrame } from '#session/stage-link.ts';
import { useFrame } from '../../page-context.ts';

interface Props {
  readonly stage: HTMLElement;
  readonly tags: readonly { readonly site: SiteId; readonly text: string; readonly asked: boolean }[];
}

export function HeadTags({ stage, tags }: Props) {
  const home = useRef<HTMLDivElement>(null);
  const follow = useCallback(
    ({ sites, width }: StageFrame) => {
      tags.forEach(({ site }, index) => {
        const tag = home.current?.children[index];
        if (!(tag instanceof HTMLElement)) return;
        const { x, y, facing } = sites[site];
        const side = x > width / 2 ? '0.9rem' : 'calc(-100% - 0.9rem)';
        tag.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) translate(${side}, -50%)`;
        tag.hidden = !facing;
      });
    },
    [tags],
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
