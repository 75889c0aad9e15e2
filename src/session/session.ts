// What the reader is doing, as plain serialisable data. Actions (actions.ts) are the only way to change it.
import type { Insets } from '#anatomy/camera-fit.ts';
import type { ViewId } from '#anatomy/manifest.ts';
import type { RegionId, SiteId } from '#protocol/vocabulary.ts';

export type Target = { readonly kind: 'site'; readonly id: SiteId } | { readonly kind: 'region'; readonly id: RegionId };

/**
 * `pointing` closes by itself when the pointer or focus leaves; `reading` (pinned) stays until it is dismissed or another thing is
 * chosen. While a point is being read, what lies under the pointer only brightens: it is `over`, and changes no panel. An area being
 * read gives way to each point of the picture that is pointed at, and comes `back` afterwards.
 */
export type Attention =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'pointing'; readonly at: Target; readonly by: 'pointer' | 'focus'; readonly back: Target | null }
  | { readonly kind: 'reading'; readonly at: Target; readonly over: Target | null };

/** Where the camera is: at a named view, turned to a point, or wherever the reader dragged it. */
export type Looking =
  | { readonly kind: 'view'; readonly id: ViewId }
  | { readonly kind: 'site'; readonly id: SiteId }
  | { readonly kind: 'free' };

export const FAILURES = ['no-webgl', 'context-lost', 'model', 'manifest', 'script'] as const;
export type Failure = (typeof FAILURES)[number];

export type Picture =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready' }
  /** `detail` names what is wrong (the field, the file), for the reader to pass on. */
  | { readonly kind: 'failed'; readonly failure: Failure; readonly detail: string };

export const THEMES = ['system', 'light', 'dark', 'dim'] as const;
export type Theme = (typeof THEMES)[number];

export interface Session {
  readonly attention: Attention;
  /** The area whose own view is open, if any: its points are large enough to touch. */
  readonly openRegion: RegionId | null;
  readonly looking: Looking;
  readonly picture: Picture;
  readonly insets: Insets;
  readonly theme: Theme;
}
