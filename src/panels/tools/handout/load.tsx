// The sheets to print, fetched when they are wanted.
import type { ComponentType } from 'react';
import { loadHandoutWords } from '#copy/tools/load-handout.ts';
import type { Words } from '#copy/words.ts';
import type { ToolProps } from '../tool-props.ts';

export async function loadHandout(words: Words): Promise<ComponentType<ToolProps>> {
  const [{ Handout }, said] = await Promise.all([import('./Handout.tsx'), loadHandoutWords(words.locale)]);
  return () => <Handout said={said} />;
}
