// The way to save what is seen as a picture, fetched when it is wanted.
import type { ComponentType } from 'react';
import { loadPictureWords } from '#copy/tools/load-picture.ts';
import type { Words } from '#copy/words.ts';
import type { ToolProps } from '../tool-props.ts';

export async function loadPicture(words: Words): Promise<ComponentType<ToolProps>> {
  const [{ PictureTool }, said] = await Promise.all([import('./PictureTool.tsx'), loadPictureWords(words.locale)]);
  return ({ stage }: ToolProps) => <PictureTool said={said} stage={stage} />;
}
