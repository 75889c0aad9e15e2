// A share of people out of 100 as it was published: a number, or only "fewer than". Nothing is made up for the latter.

/** Percent, 0 to 100; `under` where the source says no more than that it is less. */
export type Share = { readonly percent: number } | { readonly under: number };

export const percent = (value: number): Share => ({ percent: value });
export const under = (value: number): Share => ({ under: value });

/** Both arms of a trial with a placebo. */
export interface Arms {
  readonly toxin: Share;
  readonly placebo: Share;
}
