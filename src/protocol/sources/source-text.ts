// What is known of one source, and how its public address is written.

/** How much of a source was open when the facts were taken from it. */
export type ReadState = 'read' | 'abstract' | 'excerpt' | 'front-matter' | 'data' | 'digest' | 'not-read' | 'nothing';

export interface SourceText {
  readonly citation: string;
  /** A public address of the source, or null where none is known for certain. */
  readonly link: string | null;
  readonly read: ReadState;
}

export const doi = (id: string): string => `https://doi.org/${id}`;
export const pubmed = (id: string): string => `https://pubmed.ncbi.nlm.nih.gov/${id}/`;
