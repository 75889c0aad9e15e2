// Which file holds which tool. Fetched with the first of them.
import type { ComponentType } from 'react';
import type { Words } from '#copy/words.ts';
import { loadEmbed } from './embed/load.tsx';
import { loadHandout } from './handout/load.tsx';
import { loadPicture } from './picture/load.tsx';
import { loadPlan } from './plan/load.tsx';
import { loadQuiz } from './quiz/load.tsx';
import { loadShare } from './share/load.tsx';
import { TOOL_IDS, type ToolId } from './tool-ids.ts';
import type { ToolProps } from './tool-props.ts';

type Load = (words: Words) => Promise<ComponentType<ToolProps>>;

const LOADS: Readonly<Partial<Record<ToolId, Load>>> = {
  share: loadShare,
  picture: loadPicture,
  handout: loadHandout,
  plan: loadPlan,
  quiz: loadQuiz,
  embed: loadEmbed,
};

/** In the order in which the desk shows them. `present` is the walk over the whole window, with a program of its own. */
export const READY_TOOLS: readonly ToolId[] = TOOL_IDS.filter((id) => id === 'present' || LOADS[id]);

export function loadTool(id: ToolId, words: Words): Promise<ComponentType<ToolProps>> {
  const load = LOADS[id];
  if (!load) throw new Error(`There is no tool "${id}".`);
  return load(words);
}
