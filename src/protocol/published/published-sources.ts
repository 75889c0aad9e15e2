// Sources as they are published: with the identifiers that stand in citation and address drawn out, so that a program finds them.
import { SOURCES, type Source, type SourceId } from '../sources.ts';

export interface PublishedSource extends Source {
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly pmcid: string | null;
  /** Sections of a label or guideline that were used: "13.1". */
  readonly sections: readonly string[];
}

/** "sections 2 (dosing), 5 and 13.1 (cancer)" up to the last of the numbers. */
const SECTIONS = /\bsections? (\d+(?:\.\d+)?(?: \([^)]*\))?(?:(?:, | and )\d+(?:\.\d+)?(?: \([^)]*\))?)*)/;

type Identifiers = Pick<PublishedSource, 'doi' | 'pmid' | 'pmcid' | 'sections'>;

/** Identifiers of a source; the first of each kind, or null. */
export function identifiersOf({ citation, link }: Pick<Source, 'citation' | 'link'>): Identifiers {
  const text = `${citation} ${link ?? ''}`;
  return {
    doi: /^https:\/\/doi\.org\/(\S+)$/.exec(link ?? '')?.[1] ?? null,
    pmid: /(?:PMID |pubmed\.ncbi\.nlm\.nih\.gov\/)(\d+)/.exec(text)?.[1] ?? null,
    pmcid: /\bPMC\d+/.exec(text)?.[0] ?? null,
    sections:
      SECTIONS.exec(citation)?.[1]
        ?.replace(/\([^)]*\)/g, '')
        .match(/\d+(?:\.\d+)?/g) ?? [],
  };
}

export function publishedSources(): Readonly<Record<SourceId, PublishedSource>> {
  const entries = Object.values(SOURCES).map((source) => [source.id, { ...source, ...identifiersOf(source) }]);
  return Object.fromEntries(entries) as Readonly<Record<SourceId, PublishedSource>>;
}
