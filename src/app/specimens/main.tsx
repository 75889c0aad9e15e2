// Every panel in each of its states on one page, without picture or network. For those who work on the page; never shipped.
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '#panels/styles/tokens.css';
import '#panels/styles/page.css';
import '#panels/styles/stage.css';
import '#panels/styles/under.css';
import '#panels/styles/ruler.css';
import '#panels/styles/cut.css';
import '#panels/styles/panel.css';
import '#panels/styles/list.css';
import './specimens.css';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { EN } from '#copy/en.ts';
import { Colophon } from '#panels/Colophon.tsx';
import { FailureNotice } from '#panels/FailureNotice.tsx';
import { followFocus } from '#panels/focus-return.ts';
import { Legend } from '#panels/Legend.tsx';
import { Masthead } from '#panels/Masthead.tsx';
import { PointList } from '#panels/PointList.tsx';
import { PageContext } from '#panels/page-context.ts';
import { RegionFactsText } from '#panels/RegionFactsText.tsx';
import { SiteFactsText } from '#panels/SiteFactsText.tsx';
import { REGION_IDS, SITE_IDS } from '#protocol/vocabulary.ts';
import { FAILURES, type Session, THEMES } from '#session/session.ts';
import { createStageLink } from '#session/stage-link.ts';
import { createSessionStore } from '#session/store.ts';

const focus = followFocus(document);

function Specimen({ title, session, children }: { title: string; session?: Partial<Session>; children: ReactNode }) {
  const page = { store: createSessionStore(session), link: createStageLink(), words: EN, manifest: null, focus };
  return (
    <section className="specimen">
      <p className="specimen-title">{title}</p>
      <PageContext value={page}>{children}</PageContext>
    </section>
  );
}

function Specimens() {
  return (
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
            {EN.page.themes[theme]}
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
      <Specimen title="PointList" session={{ attention: { kind: 'reading', at: { kind: 'site', id: 'procerus' }, over: null } }}>
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
      <Specimen title="Colophon">
        <Colophon />
      </Specimen>
    </main>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('specimens.html has no #root.');
createRoot(root).render(<Specimens />);
