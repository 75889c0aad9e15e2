// What the page "Sources" says, as a type.

export const SOURCE_GROUPS = ['label-and-guidelines', 'studies', 'anatomy', 'textbooks', 'pages', 'recall'] as const;
export type SourceGroup = (typeof SOURCE_GROUPS)[number];

export interface SourcesTexts {
  readonly title: string;
  readonly lead: string;
  readonly how: readonly string[];
  readonly groups: Readonly<Record<SourceGroup, string>>;
  /** "12 statements rest on it." */
  readonly claims: (count: number) => string;
}
