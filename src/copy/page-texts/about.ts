// What the page "About" says, as a type.
import type { Passage } from './passage.ts';

/** A heading with sentences that claim nothing about medicine. */
export interface PlainPassage {
  readonly title: string;
  readonly said: readonly string[];
}

export interface AboutTexts {
  readonly title: string;
  readonly lead: string;
  readonly review: PlainPassage;
  readonly method: PlainPassage;
  /** Each way of knowing is listed under it, with its name on the marks. */
  readonly certainty: PlainPassage & {
    readonly primary: string;
    readonly secondary: string;
    readonly memory: string;
    readonly derived: string;
  };
  /** Figures that circulate and are wrong, each with what the sources say. */
  readonly elsewhere: Passage;
  readonly corrections: PlainPassage;
  readonly limits: PlainPassage;
  readonly names: Passage & { readonly plain: string };
  readonly data: PlainPassage & { readonly download: string; readonly notices: string };
  readonly privacy: PlainPassage;
}
