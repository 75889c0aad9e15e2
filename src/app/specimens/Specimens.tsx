// Every panel in each of its states, without a picture, in any words. For those who work on the page, and for the test that all that is
// said comes out of a dictionary; never shipped.
import { VISIT_STEP_IDS, type VisitStepId } from '#copy/visit-steps.ts';
import { Colophon } from '#panels/Colophon.tsx';
import { sidesOfMuscle, sidesOfNerve } from '#panels/choose-structure.ts';
import { FailureNotice } from '#panels/FailureNotice.tsx';
import { Legend } from '#panels/Legend.tsx';
import { Masthead } from '#panels/Masthead.tsx';
import { PointList } from '#panels/PointList.tsx';
import { RegionFactsText } from '#panels/RegionFactsText.tsx';
import { SiteFactsText } from '#panels/SiteFactsText.tsx';
import { StructureFactsText } from '#panels/StructureFactsText.tsx';
import { VisitText } from '#panels/tour/VisitText.tsx';
import { WalkPanel } from '#panels/tour/WalkPanel.tsx';
import { HeadsTray } from '#panels/trays/HeadsTray.tsx';
import { UnderBar } from '#panels/UnderBar.tsx';
import { sitesOfMuscle } from '#protocol/protocol.ts';
import { BODY_MUSCLE_IDS, MUSCLE_IDS, NERVE_IDS, REGION_IDS, SITE_IDS } from '#protocol/vocabulary.ts';
import { FAILURES, type Session, THEMES } from '#session/session.ts';
import { atPace, stopsOf, type TourPlace } from '#session/tour.ts';
import { type Said, SaidContext, Specimen } from './Specimen.tsx';
import { ToolSpecimens } from './ToolSpecimens.tsx';

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
        <ToolSpecimens texts={said.tools} />
        <Specimen title="Colophon">
          <Colophon />
        </Specimen>
      </main>
    </SaidContext>
  );
}
