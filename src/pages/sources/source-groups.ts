// The sources as the page lists them: by kind, each with how many claims rest on it. Pure.
import { SOURCE_GROUPS, type SourceGroup } from '#copy/page-texts/sources.ts';
import { CLAIMS } from '#protocol/claims.ts';
import { ANATOMY } from '#protocol/sources/anatomy.ts';
import { LABEL_AND_GUIDELINES } from '#protocol/sources/label-and-guidelines.ts';
import { PAGES } from '#protocol/sources/pages.ts';
import { STUDIES } from '#protocol/sources/studies.ts';
import { TEXTBOOKS } from '#protocol/sources/textbooks.ts';
import { SOURCES, type Source, type SourceId } from '#protocol/sources.ts';

export interface Counted {
  readonly source: Source;
  /** Claims that name it, 1 and up. */
  readonly claims: number;
}

const KIND = new Map<string, SourceGroup>(
  (
    [
      ['label-and-guidelines', LABEL_AND_GUIDELINES],
      ['studies', STUDIES],
      ['anatomy', ANATOMY],
      ['textbooks', TEXTBOOKS],
      ['pages', PAGES],
    ] as const
  ).flatMap(([group, texts]) => Object.keys(texts).map((id) => [id, group] as const)),
);

/** What stands in no file of sources is common knowledge, recalled. */
function groupOf(id: SourceId): SourceGroup {
  return KIND.get(id) ?? 'recall';
}

/** Groups in the order of reading; none is empty, and every source stands in one of them. */
export function sourceGroups(): readonly { readonly group: SourceGroup; readonly counted: readonly Counted[] }[] {
  const claims = Object.values(CLAIMS);
  const counted = Object.values(SOURCES).map((source) => ({
    source,
    claims: claims.filter(({ sources }) => sources.includes(source.id)).length,
  }));
  return SOURCE_GROUPS.map((group) => ({ group, counted: counted.filter(({ source }) => groupOf(source.id) === group) }));
}
