// Everything the product can say, as a type: a locale is complete when it compiles. Phrases with values are functions. The keys of
// views, bearings, shapes, failures and themes repeat those of other layers, which copy must not import (tests/contract holds them equal).
import type { FactKind } from '#protocol/audiences.ts';
import type { Known } from '#protocol/claim.ts';
import type { ReadState } from '#protocol/sources/source-text.ts';
import type { SpotId } from '#protocol/spot.ts';
import type { BodyMuscleId, DermatomeId, LevelId, MuscleId, NerveId, RegionId, Side } from '#protocol/vocabulary.ts';
import type { BodyMuscleFacts, MuscleName, NerveFacts, Told } from './facts.ts';
import type { HouseWords } from './house-words.ts';
import type { LocaleId } from './locale-ids.ts';
import type { UnderWords } from './under-words.ts';
import type { VisitWords } from './visit-words.ts';

type Bearing = 'front' | 'front-left' | 'left' | 'back-left' | 'back' | 'back-right' | 'right' | 'front-right';
type AreaView = 'forehead' | 'temple-left' | 'temple-right' | 'occipital' | 'neck';
type ViewName = 'start' | 'front' | 'left' | 'right' | 'back' | AreaView;
type FailureName = 'no-webgl' | 'context-lost' | 'model' | 'manifest' | 'script' | 'chosen' | 'saving' | 'slow';
type ThemeName = 'system' | 'light' | 'dark' | 'dim';
type ShapeName = 'circle' | 'diamond' | 'triangle' | 'square';

/** What is said of a spot, for the side (the patient's) it is on. */
interface SpotWords {
  /** Without the side: "Temple, point 2". */
  readonly name: string;
  /** With the side, as one phrase; no two points share it. */
  readonly spoken: string;
  readonly why: readonly Told[];
  readonly rule: readonly Told[];
}

export interface MuscleWords extends MuscleName {
  readonly action: readonly Told[];
}

/** The facts of a muscle or nerve, less what the protocol knows by itself. */
export type BodyMuscleWords = Omit<BodyMuscleFacts, 'sites'>;
export type NerveWords = Omit<NerveFacts, 'sites'>;

export interface RegionWords {
  readonly name: string;
  readonly where: readonly Told[];
  readonly why: readonly Told[];
}

export interface PageWords {
  readonly title: string;
  /** The one sentence above everything: what this is. */
  readonly lead: string;
  /** The scheme in a few calm sentences. */
  readonly intro: readonly Told[];
  readonly skipToList: string;
  /** The way to what can be done beyond looking and reading. */
  readonly tools: string;
  readonly noScript: string;
  readonly address: {
    readonly label: string;
    /** The address names something that the page does not have; parts as they stand in it. */
    readonly unknown: (parts: readonly string[]) => string;
    /** A link has replaced what the reader had chosen; `undo` brings it back, `undone` says that it is. */
    readonly replaced: string;
    readonly undo: string;
    readonly undone: string;
  };
  /** The way to the comfort settings. */
  readonly comfort: string;
  readonly themeLabel: string;
  readonly themes: Readonly<Record<ThemeName, string>>;
}

export interface StageWords {
  /** Accessible name of the picture with its controls. */
  readonly label: string;
  readonly hints: { readonly pointer: string; readonly touch: string; readonly keyboard: string };
  readonly pointsLabel: string;
  readonly areasLabel: string;
  readonly viewsLabel: string;
  /** `name` for the button, `seen` for the caption: which side of the patient is in sight. */
  readonly views: Readonly<Record<ViewName, { readonly name: string; readonly seen: string }>>;
  /** The caption while the reader turns the head freely. */
  readonly seen: Readonly<Record<Bearing, string>>;
  readonly controlsLabel: string;
  readonly controls: {
    readonly towardsLeft: string;
    readonly towardsRight: string;
    readonly up: string;
    readonly down: string;
    readonly closer: string;
    readonly further: string;
    readonly reset: string;
  };
  /** Leaves the view of one area. */
  readonly leaveArea: string;
}

export interface LegendWords {
  readonly title: string;
  readonly ring: string;
  readonly dot: string;
  readonly shapes: Readonly<Record<ShapeName, string>>;
}

export interface PanelWords {
  /** Shown where the panel will be while none is open. */
  readonly empty: { readonly title: string; readonly text: string };
  readonly close: string;
  /** Headings; measured rules and citations stand without. */
  readonly facts: Readonly<Record<Exclude<FactKind, 'headRule' | 'otherHeadRule' | 'citations'>, string>>;
  /** Turns the picture so that the slant of the needle is seen. */
  readonly beside: string;
  /** In place of what clinicians and students are told, while it is on its way and when it could not be had. */
  readonly deeper: { readonly loading: string; readonly failed: string };
  readonly sourceTexts: { readonly loading: string; readonly failed: string };
  readonly openArea: (area: string) => string;
  readonly sources: string;
  /** Accessible name of a citation mark: "Source 3". */
  readonly sourceMark: (number: number) => string;
  readonly openSource: string;
  /** From the list of sources back to the number that was pressed. */
  readonly backToText: string;
  readonly notChecked: string;
  readonly known: Readonly<Record<Known, string>>;
  readonly read: Readonly<Record<ReadState, string>>;
}

export interface ListWords {
  readonly title: string;
  readonly hint: string;
  readonly points: (count: number) => string;
}

export interface FailureWords {
  readonly said: Readonly<Record<FailureName, string>>;
  readonly tryThis: Readonly<Record<FailureName, string>>;
  /** Stands before the detail that names the file or field. */
  readonly detail: string;
  readonly retry: string;
  /** Where nothing is broken: brings the 3D head in spite of what speaks against it. */
  readonly show3d: string;
  /** Says that the pictures work like the 3D head. */
  readonly stills: string;
  readonly stillAlt: (seen: string) => string;
}

export interface AnnounceWords {
  readonly site: (spoken: string, muscle: string, units: string) => string;
  readonly region: (spoken: string) => string;
  readonly regionOpened: (name: string) => string;
  readonly closed: string;
  readonly startView: string;
  readonly ready: string;
  readonly failed: string;
  /** A muscle or nerve by name and side. */
  readonly structure: (name: string, side: Side, points: string | null) => string;
  readonly levels: Readonly<Record<LevelId, string>>;
  /** `name` as on the head's button. */
  readonly head: (name: string) => string;
}

export interface FooterWords {
  readonly label: string;
  readonly teaches: string;
  readonly clinician: string;
  readonly review: string;
  readonly brand: string;
  readonly interchange: Told;
  readonly independent: string;
  readonly head: string;
  readonly sources: string;
  readonly privacy: string;
}

export interface Words {
  /** BCP 47 tag of the language. */
  readonly locale: LocaleId;
  readonly house: HouseWords;
  readonly page: PageWords;
  readonly stage: StageWords;
  readonly legend: LegendWords;
  readonly panel: PanelWords;
  readonly list: ListWords;
  readonly failure: FailureWords;
  readonly announce: AnnounceWords;
  readonly footer: FooterWords;
  readonly under: UnderWords;
  readonly visit: VisitWords;
  /** "your left side", "in the middle". */
  readonly sides: Readonly<Record<Side, string>>;
  /** One word: "left", "middle". */
  readonly sideNames: Readonly<Record<Side, string>>;
  /** Place of a point in its muscle: `side` is midline where the muscle has but one. */
  readonly numberInMuscle: (number: number, ofNumber: number, side: Side) => string;
  readonly units: (units: number) => Told;
  /** What an injection may feel like; the same at every point. */
  readonly feels: readonly Told[];
  readonly regions: Readonly<Record<RegionId, RegionWords>>;
  readonly muscles: Readonly<Record<MuscleId, MuscleWords>>;
  readonly bodyMuscles: Readonly<Record<BodyMuscleId, BodyMuscleWords>>;
  readonly nerves: Readonly<Record<NerveId, NerveWords>>;
  /** What each skin area of the tint is, and where its borders are not to be trusted. */
  readonly dermatomes: Readonly<Record<DermatomeId, Told>>;
  readonly dermatomeBorders: Told;
  readonly spots: Readonly<Record<SpotId, (side: Side) => SpotWords>>;
}
