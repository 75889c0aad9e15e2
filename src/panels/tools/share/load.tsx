// The ways to pass on what is seen, fetched when they are wanted.
import type { ComponentType } from 'react';
import { loadShareWords } from '#copy/tools/load-share.ts';
import type { Words } from '#copy/words.ts';
import type { ToolProps } from '../tool-props.ts';

export async function loadShare(words: Words): Promise<ComponentType<ToolProps>> {
  const [{ Share }, said] = await Promise.all([import('./Share.tsx'), loadShareWords(words.locale)]);
  return () => <Share said={said} title={words.page.title} />;
}
