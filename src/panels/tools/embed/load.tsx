// The tool that writes the lines for another website, fetched when it is opened: its program and its words.
import type { ComponentType } from 'react';
import { loadEmbedWords } from '#copy/tools/load-embed.ts';
import type { Words } from '#copy/words.ts';
import type { ToolProps } from '../tool-props.ts';

export async function loadEmbed(words: Words): Promise<ComponentType<ToolProps>> {
  const [{ EmbedTool }, said] = await Promise.all([import('./EmbedTool.tsx'), loadEmbedWords(words.locale)]);
  return () => <EmbedTool said={said} />;
}
