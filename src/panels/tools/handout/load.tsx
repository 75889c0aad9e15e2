// The sheets to print, fetched when they are wanted, with all that stands on them.
import type { ComponentType } from 'react';
import { loadHandoutTexts } from '#copy/tools/load-handout.ts';
import type { Words } from '#copy/words.ts';
import type { ToolProps } from '../tool-props.ts';

export async function loadHandout(words: Words): Promise<ComponentType<ToolProps>> {
  const [{ Handout }, texts, { SOURCES }] = await Promise.all([
    import('./Handout.tsx'),
    loadHandoutTexts(words.locale),
    import('#protocol/sources.ts'),
  ]);
  return () => <Handout texts={texts} citations={SOURCES} />;
}
