// The words around what lies under the skin: layers, lens, readers, other heads, the ruler, and the cut below a point. What is told of
// a muscle, a nerve or the needle lies elsewhere.
import type { LayerId, LevelId } from '#protocol/vocabulary.ts';

type HeadName = 'average' | 'head-a' | 'head-b' | 'head-c' | 'head-d' | 'head-e' | 'head-f';
type StopName = 'skin' | 'muscles' | 'deep' | 'nerves';

/** A file that is fetched when it is first wanted. */
interface FetchWords {
  readonly loading: string;
  readonly failed: string;
}

export interface UnderWords {
  readonly levels: { readonly label: string; readonly names: Readonly<Record<LevelId, string>> };
  readonly layers: {
    /** Accessible name of the group of controls. */
    readonly label: string;
    readonly slider: string;
    readonly stops: Readonly<Record<StopName, string>>;
    /** The third stop where there is little room. */
    readonly deepShort: string;
    readonly between: (one: string, other: string) => string;
    /** What a switch does, for its accessible name: "Show skin". */
    readonly show: Readonly<Record<LayerId, string>>;
    readonly names: Readonly<Record<LayerId, string>>;
    readonly lens: string;
    readonly lensHint: string;
    readonly dermatomes: string;
    readonly needs3d: string;
  };
  /** Stands before the key to the tints. */
  readonly dermatomes: string;
  readonly fetching: { readonly head: (percent: number) => string; readonly under: FetchWords; readonly morphs: FetchWords };
  readonly structures: {
    readonly title: string;
    readonly muscles: string;
    readonly nerves: string;
    readonly muscle: string;
    readonly nerve: string;
  };
  readonly acts: {
    readonly show: string;
    /** With reduced motion: takes the face back. */
    readonly before: string;
    readonly waiting: string;
  };
  readonly heads: {
    readonly open: string;
    readonly label: string;
    readonly names: Readonly<Record<HeadName, string>>;
    /** On the buttons themselves. */
    readonly short: Readonly<Record<HeadName, string>>;
    readonly blend: string;
    readonly share: (percent: number) => string;
    readonly sizes: Readonly<Record<string, string>>;
    readonly measures: (list: readonly (readonly [name: string, mm: number])[]) => string;
    readonly blending: string;
    /** "30.1 mm along the skin". */
    readonly along: (mm: number) => string;
    readonly partWay: (percent: number) => string;
    /** Where a rule measures from: one place, the line between two, or one place towards another. */
    readonly from: (place: string) => string;
    /** In place of `from`, where the rule goes another way than the ruler; by landmark without its side. */
    readonly ways: Readonly<Record<string, (place: string) => string>>;
    readonly fromLine: (one: string, other: string) => string;
    readonly fromTo: (one: string, other: string) => string;
    /** Within a sentence: "Head A", "the average head". */
    readonly on: Readonly<Record<HeadName, string>>;
    /** Puts a measured distance beside what the rule says and accepts. */
    readonly rule: (head: string, measured: string, published: number, accepted: readonly number[], from: string) => string;
  };
  readonly ruler: {
    readonly open: string;
    readonly label: string;
    readonly hint: string;
    readonly from: string;
    readonly to: string;
    readonly none: string;
    readonly landmarks: string;
    readonly marks: string;
    readonly points: string;
    readonly result: (mm: number) => string;
    readonly waiting: string;
    readonly midline: string;
    /** Landmarks by name without the side. */
    readonly places: Readonly<Record<string, string>>;
    readonly sided: (place: string, side: string) => string;
  };
  readonly cut: {
    readonly title: string;
    readonly skin: string;
    /** What line and circle are. */
    readonly key: string;
    readonly scale: (mm: number) => string;
    /** The drawing in words. */
    readonly described: (layers: readonly string[], angle: number) => string;
    readonly layer: (name: string, fromMm: number, toMm: number) => string;
    readonly model: string;
  };
}
