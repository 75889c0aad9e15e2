// Every panel in each of its states, without a picture, in any words. For those who work on the page, and for the test that all that is
// said comes out of a dictionary; never shipped.
import { createContext, type ReactNode, useContext } from 'react';
import type { Manifest } from '#anatomy/manifest.ts';
import type { VisitTexts } from '#copy/page-texts/visit.ts';
import { VISIT_STEP_IDS, type VisitStepId } from '#copy/visit-steps.ts';
import type { Words } from '#copy/words.ts';
import { Colophon } from '#panels/Colophon.tsx';
import { sidesOfMuscle, sidesOfNerve } from '#panels/choose-structure.ts';
import { FailureNotice } from '#panels/FailureNotice.tsx';
import { followFocus } from '#panels/focus-return.ts';
import { HeadsTray } from '#panels/HeadsTray.tsx';
import { Legend } from '#panels/Legend.tsx';
import { Masthead } from '#panels/Masthead.tsx';
import { PointList } from '#panels/PointList.tsx';
import { PageContext } from '#panels/page-context.ts';
import { RegionFactsText } from '#panels/RegionFactsText.tsx';
import { SiteFactsText } from '#panels/SiteFactsText.tsx';
import { StructureFactsText } from '#panels/StructureFactsText.tsx';
import { VisitText } from '#panels/tour/VisitText.tsx';
import { WalkPanel } from '#panels/tour/WalkPanel.tsx';
import { UnderBar } from '#panels/UnderBar.tsx';
import { sitesOfMuscle } from '#protocol/protocol.ts';
import { BODY_MUSCLE_IDS, MUSCLE_IDS, NERVE_IDS, REGION_IDS, SITE_IDS } from '#protocol/vocabulary.ts';
import { FAILURES, type Session, THEMES } from '#session/session.ts';
import { createStageLink } from '#session/stage-link.ts';
import { createSessionStore } from '#session/store.ts';
import { atPace, stopsOf, type TourPlace } from '#session/tour.ts';

export interface Said {
  readonly words: Words;
  readonly visit: VisitTexts;
  readonly manifest: Manifest | null;
}

const SaidContext = createContext<Said | null>(null);

interface Props {
  readonly title: string;
  readonly session?: Partial<Session>;
  readonly children: ReactNode;
}

function Specimen({ title, session, children }: Props) {
  const said = useContext(SaidContext);
  if (!said) return null;
  const page = {
    store: createSessionStore({ picture: { kind: 'ready' }, ...session }),
    link: createStageLink(),
    words: said.words,
    at: 'atlas',
    manifest: said.manifest,
    focus: followFocus(document),
  } as const;
  return (
    <section className="specimen">
      <p className="specimen-title">{title}</p>
      <PageContext value={page}>{children}</PageContext>
    </section>
  );
}

/** The controls under the picture in each of their states. */
const BARS: Readonly<Record<string, Partial<Session>>> = {
  'UnderBar at rest': {},
  'UnderBar with all on': {
    layers: { shown: { skin: true, muscles: true, nerves: true }, depth: 2, lens: true, dermatomes: true },
  },
  'UnderBar with the ruler': { measuring: { kind: 'on', from: 'inion', to: 'mastoid-left' } },
  'UnderBar without its files': {
    under: { kind: 'failed', detail: 'layers.glb: HTTP 404' },
    morphs: { kind: 'failed', detail: 'heads.glb: HTTP 404' },
    build: { head: 'head-a', share: 1 },
  },
  'UnderBar without 3D': { picture: { kind: 'failed', failure: 'no-webgl', detail: '' } },
};

const placeOf = (step: VisitStepId): TourPlace => ({ step, pace: 'area', given: stopsOf(step, 'area')[0] ?? 0 });

export function Specimens({ said }: { readonly said: Said }) {
  const { words, visit, manifest } = said;
  return (
    <SaidContext value={said}>
      <main className="specimens">
        <p>
          {THEMES.filter((theme) => theme !== 'system').map((theme) => (
            <button
              key={theme}
              type="button"
              className="plain"
              onClick={() => {
                document.documentElement.dataset['theme'] = theme;
              }}
            >
              {words.page.themes[theme]}
            </button>
          ))}
        </p>
        <Specimen title="Masthead">
          <Masthead />
        </Specimen>
        <Specimen title="Legend">
          <Legend />
        </Specimen>
        {FAILURES.map((failure) => (
          <Specimen key={failure} title={failure} session={{ picture: { kind: 'failed', failure, detail: 'detail' } }}>
            <FailureNotice />
          </Specimen>
        ))}
        {Object.entries(BARS).map(([title, session]) => (
          <Specimen key={title} title={title} session={session}>
            <UnderBar />
          </Specimen>
        ))}
        {manifest && (
          <Specimen title="HeadsTray" session={{ build: { head: 'head-b', share: 0.5 } }}>
            <HeadsTray manifest={manifest} />
          </Specimen>
        )}
        {VISIT_STEP_IDS.map((step) => (
          <Specimen key={step} title={`WalkPanel: ${step}`} session={{ activity: 'visit', tour: placeOf(step) }}>
            <WalkPanel texts={visit} returning={false} />
          </Specimen>
        ))}
        <Specimen title="WalkPanel, point by point" session={{ activity: 'visit', tour: atPace(placeOf('neck'), 'point') }}>
          <WalkPanel texts={visit} returning={false} />
        </Specimen>
        <Specimen title="VisitText">
          <VisitText texts={visit} />
        </Specimen>
        <Specimen
          title="PointList"
          session={{ attention: { kind: 'reading', at: { kind: 'site', id: 'procerus' }, over: null } }}
        >
          <PointList />
        </Specimen>
        {REGION_IDS.map((id) => (
          <Specimen key={id} title={id} session={{ openRegion: id === 'neck' ? id : null }}>
            <RegionFactsText id={id} headingId={`region-${id}`} />
          </Specimen>
        ))}
        {SITE_IDS.map((id) => (
          <Specimen key={id} title={id}>
            <SiteFactsText id={id} headingId={`site-${id}`} />
          </Specimen>
        ))}
        {MUSCLE_IDS.map((muscle) => (
          <Specimen key={muscle} title={`${muscle}, for clinicians`} session={{ level: 'clinician' }}>
            <SiteFactsText id={sitesOfMuscle(muscle)[0]?.id ?? 'procerus'} headingId={`needle-${muscle}`} />
          </Specimen>
        ))}
        {[...BODY_MUSCLE_IDS.flatMap(sidesOfMuscle), ...NERVE_IDS.flatMap(sidesOfNerve)]
          .filter(({ side }) => side !== 'right')
          .map((structure) => (
            <Specimen key={structure.id} title={structure.id}>
              <StructureFactsText structure={structure} headingId={`structure-${structure.id}`} />
            </Specimen>
          ))}
        <Specimen title="Colophon">
          <Colophon />
        </Specimen>
      </main>
    </SaidContext>
  );
}
