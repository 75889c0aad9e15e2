// The keys of an open question: 1 to 4 choose, arrow keys walk through the choices, or lead to the points on the head.
import { type RefObject, useEffect } from 'react';
import { useSession } from '../../page-context.ts';
import { walk } from '../../roving.ts';

const PLACES = ['0', '1', '2', '3'] as const;

const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, select, textarea, dialog, [role="slider"]') !== null;

/** @param onHead the answer is a point of the picture */
export function useQuizKeys(
  body: RefObject<HTMLElement | null>,
  stage: HTMLElement | null,
  open: boolean,
  onHead: boolean,
  choose: (index: number) => void,
): void {
  const digits = useSession(({ comfort }) => comfort.keys);
  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent): void => {
      const { key, altKey, ctrlKey, metaKey, target } = event;
      if (altKey || ctrlKey || metaKey || event.defaultPrevented || isElsewhere(target)) return;
      const arrow = walk(PLACES, '0', key) !== null;
      if (onHead) {
        if (!arrow || (target instanceof Element && target.closest('.points, .view-bar'))) return;
        event.preventDefault();
        stage?.querySelector<HTMLElement>('.points .point[tabindex="0"]')?.focus({ preventScroll: true });
        return;
      }
      const index = ['1', '2', '3', '4'].indexOf(key);
      if (digits && index >= 0) {
        event.preventDefault();
        choose(index);
        return;
      }
      const buttons = [...(body.current?.querySelectorAll<HTMLElement>('[data-choice]') ?? [])];
      if (!arrow || (target instanceof Element && target.closest('.view-bar, .stage'))) return;
      const held = buttons.indexOf(document.activeElement as HTMLElement);
      const next = held < 0 ? '0' : walk(PLACES, PLACES[held] ?? '0', key);
      event.preventDefault();
      buttons[Number(next)]?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [body, stage, open, onHead, choose, digits]);
}
