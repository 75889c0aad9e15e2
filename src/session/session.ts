// What the reader is doing, as plain serialisable data. Actions (actions.ts) are the only way to change it.
import type { Insets } from '#anatomy/camera-fit.ts';
import type { HeadId, ViewId } from '#anatomy/manifest.ts';
import type { BodyMuscleId, LayerId, LevelId, MuscleId, NerveId, RegionId, Side, SiteId } from '#protocol/vocabulary.ts';
import type { Given, TourPlace } from './tour.ts';

/** A muscle or a nerve of one side, seen once the skin is faded or through the lens. */
export type Structure =
  | { readonly kind: 'muscle'; readonly id: BodyMuscleId; readonly side: Side }
  | { readonly kind: 'nerve'; readonly id: NerveId; readonly side: 'left' | 'right' };

export type Target =
  | { readonly kind: 'site'; readonly id: SiteId }
  | { readonly kind: 'region'; readonly id: RegionId }
  | Structure;

/**
 * `pointing` closes by itself when the pointer or focus leaves; `reading` (pinned) stays until it is dismissed or another thing is
 * chosen. While a point is being read, what lies under the pointer only brightens: it is `over`, and changes no panel. An area being
 * read gives way to each point, muscle or nerve of the picture that is pointed at, and comes `back` afterwards.
 */
export type Attention =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'pointing'; readonly at: Target; readonly by: 'pointer' | 'focus'; readonly back: Target | null }
  | { readonly kind: 'reading'; readonly at: Target; readonly over: Target | null };

/** Where the camera is: at a named view, turned to a point, or wherever the reader dragged it. */
export type Looking =
  | { readonly kind: 'view'; readonly id: ViewId }
  /** `beside`: from where the slant of a needle is seen, instead of straight on. */
  | { readonly kind: 'site'; readonly id: SiteId; readonly beside: boolean }
  | { readonly kind: 'free' };

/** Why there is no 3D picture: what went wrong, or what asks for stills: the reader, a line that is to be spared, a slow machine. */
export const FAILURES = ['no-webgl', 'context-lost', 'model', 'manifest', 'script', 'chosen', 'saving', 'slow'] as const;
export type Failure = (typeof FAILURES)[number];

export type Picture =
  /** `percent` of the head's file has come, where that takes long enough to be told. */
  | { readonly kind: 'loading'; readonly percent?: number }
  /** The head is on the screen; what lies behind it is not told apart yet. */
  | { readonly kind: 'drawn' }
  | { readonly kind: 'ready' }
  /** `detail` names what is wrong (the field, the file), for the reader to pass on. */
  | { readonly kind: 'failed'; readonly failure: Failure; readonly detail: string };

export const THEMES = ['system', 'light', 'dark', 'dim'] as const;
export type Theme = (typeof THEMES)[number];

export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;
export const MODEL_CONTRASTS = ['normal', 'soft', 'strong'] as const;
export const PICTURE_WISHES = ['auto', 'full', 'light', 'stills'] as const;
/** What machine and line can bear, as far as it is known: the whole picture, a light one, or for two reasons none. */
export type Able = 'full' | 'light' | 'saving' | 'slow';

/** What makes the page easier to bear or to use, beside its brightness. */
export interface Comfort {
  readonly text: (typeof TEXT_SIZES)[number];
  /** Nothing moves by itself, whatever the device says. */
  readonly calm: boolean;
  /** Light and shade of the head: `soft` for eyes that light hurts, `strong` for eyes that need edges. */
  readonly model: (typeof MODEL_CONTRASTS)[number];
  /** How much is drawn: what the machine can bear; all; fewer pixels and no cast shadow; or stills in place of a 3D head. */
  readonly picture: (typeof PICTURE_WISHES)[number];
  /** Whether a key without Ctrl, Alt or Command may be a shortcut where no control of its own has the focus. */
  readonly keys: boolean;
}

/** A file that is fetched only when it is wanted. `detail` names what is wrong, for the reader to pass on. */
export type Fetched = { readonly kind: 'asleep' | 'loading' | 'ready' } | { readonly kind: 'failed'; readonly detail: string };

/** What of the body is drawn. */
export interface Layers {
  readonly shown: Readonly<Record<LayerId, boolean>>;
  /** How deep the reader looks: 0 all skin, 1 the first muscles, 2 the muscles under them, 3 nerves on bone and fascia. */
  readonly depth: number;
  /** The round window that follows the pointer or the point attended to. */
  readonly lens: boolean;
  /** The skin tinted by the nerve root that feels it. */
  readonly dermatomes: boolean;
}

/** Which head is drawn: `share` 0 is the average adult, 1 the whole of the other. */
export interface Build {
  readonly head: HeadId;
  readonly share: number;
}

/** What a muscle does, shown on the face: `playing` there and back once; with reduced motion `held` at its end until put back. */
export type Acting = { readonly kind: 'rest' } | { readonly kind: 'playing' | 'held'; readonly muscle: MuscleId };

/** The ruler: off, or laid between two places, each a site id or a landmark name. */
export type Measuring =
  | { readonly kind: 'off' }
  | { readonly kind: 'on'; readonly from: string | null; readonly to: string | null };

/** Looking around freely, being led through a visit, leading somebody through it over the whole window, or a tool that takes the picture over. */
export type Activity = 'explore' | 'visit' | 'present' | ToolActivity;
export type ToolActivity = 'plan' | 'quiz';

/** How a tool has the points drawn: given before, in hand, or still to come; one that is not named is as at rest. */
export type Marks = Readonly<Partial<Record<SiteId, Given>>>;

export interface Session {
  readonly attention: Attention;
  /** The area whose own view is open, if any: its points are large enough to touch. */
  readonly openRegion: RegionId | null;
  readonly looking: Looking;
  readonly picture: Picture;
  readonly insets: Insets;
  readonly theme: Theme;
  readonly comfort: Comfort;
  readonly able: Able;
  readonly level: LevelId;
  readonly layers: Layers;
  /** layers.glb. */
  readonly under: Fetched;
  readonly build: Build;
  readonly acting: Acting;
  /** heads.glb. */
  readonly morphs: Fetched;
  readonly measuring: Measuring;
  readonly activity: Activity;
  /** Where the walk through a visit stands, or was left. */
  readonly tour: TourPlace;
  /** Of the tool that has the picture; nothing is marked without one. */
  readonly marks: Marks;
  /** The plan that is open, as text (plan/plan-text.ts); empty before the first. */
  readonly plan: string;
}
