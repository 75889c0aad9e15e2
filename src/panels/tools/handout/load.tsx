// The sheets to print, fetched when they are wanted, with all that stands on them.
import type { ComponentType } from 'react';
import { loadHandoutWords } from '#copy/tools/load-handout.ts';
import { loadSheetTexts } from '#copy/tools/load-sheets.ts';
import type { Words } from '#copy/words.ts';
import type { ToolProps } from '../tool-props.ts';

export async function loadHandout(words: Words): Promise<ComponentType<ToolProps>> {
  const [{ Handout }, said, texts, { SOURCES }] = await Promise.all([
    import('./Handout.tsx'),
    loadHandoutWords(words.locale),
    loadSheetTexts(words.locale),
    import('#protocol/sources.ts'),
  ]);
  return () => <Handout said={said} texts={texts} citations={SOURCES} />;
}
