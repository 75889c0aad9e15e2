// Lets a copy out of an element take its sources along.
import { type RefObject, useEffect } from 'react';
import { citedCopy } from './cited-copy.ts';
import { useText } from './library.ts';
import { usePage } from './page-context.ts';

export function useCitedCopy(within: RefObject<HTMLElement | null>): void {
  const { words } = usePage();
  const { stock } = useText('sources', true);
  useEffect(() => {
    const element = within.current;
    if (!element) return;
    const onCopy = (event: ClipboardEvent): void => {
      const selection = document.getSelection();
      if (stock.kind !== 'ready' || !selection || selection.isCollapsed || !event.clipboardData) return;
      const copied = citedCopy(selection.getRangeAt(0).cloneContents(), words.panel.sources, stock.value);
      if (!copied) return;
      event.clipboardData.setData('text/plain', copied.plain);
      event.clipboardData.setData('text/html', copied.html);
      event.preventDefault();
    };
    element.addEventListener('copy', onCopy);
    return () => element.removeEventListener('copy', onCopy);
  }, [within, words, stock]);
}
