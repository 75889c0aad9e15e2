// The committed inspection of the model, so that a new bake can be read as a difference. Only text: it decides nothing.
import type { Surface } from '../geometry/surface.ts';
import type { Landmarks } from '../landmarks.ts';
import type { Atlas } from '../steps/assemble-atlas.ts';
import { bodySection } from './body-section.ts';
import { landmarkSection } from './landmark-section.ts';
import { regionSection } from './region-section.ts';
import { siteSection } from './site-section.ts';

export interface Inspected {
  readonly atlas: Atlas;
  /** The skin as decoded from the file. */
  readonly surface: Surface;
  /** Four weights a vertex of it, 0 to 1. */
  readonly areas: ArrayLike<number>;
  readonly landmarks: Landmarks;
  /** Further sections, ready in Markdown: what the packing of the file has to say, and what lies under the skin and on other heads. */
  readonly more?: readonly string[];
  readonly last?: readonly string[];
}

export function writeReport({ atlas, surface, areas, landmarks, more = [], last = [] }: Inspected): string {
  const sections = [
    '# What the bake made',
    'Written by `npm run model`; do not edit. Sources are named as in `src/protocol/sources.ts`.',
    ...more,
    bodySection(surface, landmarks),
    landmarkSection(surface, landmarks),
    siteSection(atlas),
    regionSection(surface, areas, atlas.sites),
    ...last,
  ];
  return `${sections.join('\n\n')}\n`;
}
