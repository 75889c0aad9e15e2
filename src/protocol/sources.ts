// Every source that a statement in the product rests on, and how much of it was really read. Ids are those of the fact sheet the
// content was written from. A source that no claim cites does not belong here (rules/every-source-cited.ts).
import { ANATOMY } from './sources/anatomy.ts';
import { LABEL_AND_GUIDELINES } from './sources/label-and-guidelines.ts';
import { PAGES } from './sources/pages.ts';
import type { SourceText } from './sources/source-text.ts';
import { STUDIES } from './sources/studies.ts';
import { TEXTBOOKS } from './sources/textbooks.ts';

const TEXTS = {
  ...LABEL_AND_GUIDELINES,
  ...STUDIES,
  ...ANATOMY,
  ...TEXTBOOKS,
  ...PAGES,
  recall: { citation: 'Common teaching in the published literature, recalled from memory.', link: null, read: 'nothing' },
} as const satisfies Readonly<Record<string, SourceText>>;

/** `bodyparts3d` is an anatomical model that was measured; `recall` stands for knowledge that was written down without any text at hand. */
export type SourceId = keyof typeof TEXTS;

export interface Source extends SourceText {
  readonly id: SourceId;
}

const SOURCE_IDS = Object.keys(TEXTS) as SourceId[];

export const SOURCES = Object.fromEntries(SOURCE_IDS.map((id) => [id, { id, ...TEXTS[id] }])) as Readonly<
  Record<SourceId, Source>
>;
