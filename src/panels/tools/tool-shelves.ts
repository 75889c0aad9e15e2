// The tools, each fetched once for a language when it is first opened: its program and its words together.
import type { ComponentType } from 'react';
import type { LocaleId } from '#copy/locale-ids.ts';
import type { DeskWords } from '#copy/tools/desk-words.ts';
import { loadDeskWords } from '#copy/tools/load-desk.ts';
import type { Words } from '#copy/words.ts';
import { createShelf, type Shelf, shelves } from '../shelf.ts';
import type { DeskProps } from './ToolDesk.tsx';
import type { ToolId } from './tool-ids.ts';
import type { ToolProps } from './tool-props.ts';

export interface ReadyTool {
  readonly Tool: ComponentType<ToolProps>;
}

export interface ReadyDesk {
  readonly Desk: ComponentType<DeskProps>;
  readonly said: DeskWords;
}

/** By the locale of the words. */
export const deskFor = shelves(async (locale: LocaleId): Promise<ReadyDesk> => {
  const [{ ToolDesk }, said] = await Promise.all([import('./ToolDesk.tsx'), loadDeskWords(locale)]);
  return { Desk: ToolDesk, said };
});

const tools = new Map<string, Shelf<ReadyTool>>();

export function toolFor(id: ToolId, words: Words): Shelf<ReadyTool> {
  const key = `${id} ${words.locale}`;
  const shelf =
    tools.get(key) ??
    createShelf(async () => {
      const { loadTool } = await import('./load-tool.ts');
      return { Tool: await loadTool(id, words) };
    });
  tools.set(key, shelf);
  return shelf;
}
