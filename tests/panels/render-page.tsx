// Puts masthead, plate and list on a page around a fresh session, with a frame in which all points stand far apart and face the reader.
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import type { Manifest } from '#anatomy/manifest.ts';
import { EN } from '#copy/en.ts';
import { followFocus } from '#panels/focus-return.ts';
import { Masthead } from '#panels/Masthead.tsx';
import { Plate } from '#panels/Plate.tsx';
import { PointList } from '#panels/PointList.tsx';
import { PageContext } from '#panels/page-context.ts';
import { REGION_IDS, SITE_IDS } from '#protocol/vocabulary.ts';
import type { Session } from '#session/session.ts';
import { createStageLink, type StageFrame, type StageLink } from '#session/stage-link.ts';
import { createSessionStore, type SessionStore } from '#session/store.ts';
import { manifestFixture } from '../anatomy/manifest-fixture.ts';

export function spreadFrame(facing = true): StageFrame {
  const spread = <T extends string>(ids: readonly T[], y: number) =>
    Object.fromEntries(ids.map((id, index) => [id, { x: 50 + index * 60, y, facing }])) as Record<
      T,
      { x: number; y: number; facing: boolean }
    >;
  return {
    width: 2000,
    height: 800,
    sites: spread(SITE_IDS, 300),
    regions: spread(REGION_IDS, 100),
    structure: null,
    landmarks: {},
  };
}

export interface Rendered {
  readonly store: SessionStore;
  readonly link: StageLink;
}

export function renderPage(
  initial: Partial<Session> = {},
  frame: StageFrame = spreadFrame(),
  manifest: Manifest = manifestFixture(),
  around: (page: ReactElement) => ReactElement = (page) => page,
): Rendered {
  const store = createSessionStore({ picture: { kind: 'ready' }, ...initial });
  const link = createStageLink();
  link.publish(frame);
  render(
    around(
      <PageContext value={{ store, link, words: EN, at: 'atlas', manifest, focus: followFocus(document) }}>
        <Masthead />
        <main>
          <Plate picture={<canvas />} still={false} />
          <PointList />
        </main>
      </PageContext>,
    ),
  );
  return { store, link };
}

export const panel = (): HTMLElement | null => document.querySelector('[data-panel]');
