// The atlas in a frame on somebody else's page: the picture, its points and the panel, with the controls that the host has chosen; below
// them who has checked it, and the way to the whole.
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { pageHref, rootHref } from '#copy/page-address.ts';
import type { EmbedFrameWords } from '#copy/tools/embed-words.ts';
import type { Words } from '#copy/words.ts';
import { FailureNotice } from '#panels/FailureNotice.tsx';
import type { FocusReturn } from '#panels/focus-return.ts';
import { LevelSwitch } from '#panels/LevelSwitch.tsx';
import { PageContext } from '#panels/page-context.ts';
import { ThemeSwitch } from '#panels/ThemeSwitch.tsx';
import { fillScreen, leaveScreen } from '#panels/tour/full-screen.ts';
import { useMedia } from '#panels/use-media.ts';
import { addressOf, fragmentOf } from '#session/address.ts';
import { isShown } from '#session/selectors.ts';
import type { Session } from '#session/session.ts';
import type { StageLink } from '#session/stage-link.ts';
import { Announcer } from '../Announcer.tsx';
import { Picture } from '../Picture.tsx';
import { useArrivals } from '../use-arrivals.ts';
import { useHtml } from '../use-html.ts';
import type { Frame } from './answer-host.ts';
import { EmbedPlate } from './EmbedPlate.tsx';

const AT = 'atlas';

interface Props {
  readonly frame: Frame;
  readonly link: StageLink;
  readonly words: Words;
  readonly said: EmbedFrameWords;
  readonly focus: FocusReturn;
}

export function EmbedApp({ frame, link, words, said, focus }: Props) {
  const { store, home, turnedFrom } = frame;
  const arrivals = useArrivals(store, rootHref(AT, words.locale));
  const { manifest } = arrivals;
  const { brightness, calm } = useHtml(store);
  const controls = useStore(home, (chosen) => chosen.controls);
  const kind = useStore(store, (session) => session.picture.kind);
  const fragment = useStore(store, (session: Session) => fragmentOf(addressOf(session, turnedFrom())));
  const under = useStore(store, (session) => session.under.kind);
  const morphs = useStore(store, (session) => session.morphs.kind);
  useEffect(() => {
    Object.assign(document.documentElement.dataset, { scene: kind, under, morphs });
  }, [kind, under, morphs]);

  const page = useMemo(() => ({ store, link, words, at: AT, manifest, focus }) as const, [store, link, words, manifest, focus]);
  const has = (id: (typeof controls)[number]): boolean => controls.includes(id);
  const whole = `${pageHref(AT, AT, words.locale)}${fragment}`;
  return (
    <PageContext value={page}>
      <div className="embed" data-ui={controls.join(' ')}>
        {(has('title') || has('levels') || has('theme')) && (
          <header className="embed-head">
            {has('title') && (
              <p className="embed-title" aria-hidden="true">
                {words.page.title}
              </p>
            )}
            {has('levels') && <LevelSwitch />}
            {has('theme') && <ThemeSwitch />}
          </header>
        )}
        <main>
          {/* A frame is a page of its own to a screen reader, and begins with its name, whether there is room to show it or not. */}
          <h1 className="spoken-only">{words.page.title}</h1>
          <FailureNotice />
          <EmbedPlate
            picture={<Picture arrivals={arrivals} brightness={brightness} calm={calm} />}
            still={!isShown(kind)}
            bar={has('views') || has('layers')}
          />
        </main>
        <footer className="embed-foot">
          {has('link') && (
            <a href={whole} target="_blank" rel="noopener" data-whole="">
              {words.page.title}
              <span className="spoken-only"> {said.newTab}</span>
            </a>
          )}
          <a href={pageHref(AT, 'sources', words.locale)} target="_blank" rel="noopener">
            {said.sources}
            <span className="spoken-only"> {said.newTab}</span>
          </a>
          <span className="soft embed-review">{said.unchecked}</span>
          {has('fullscreen') && document.fullscreenEnabled && <FullScreen said={said} />}
        </footer>
      </div>
      <Announcer />
    </PageContext>
  );
}

function FullScreen({ said }: { readonly said: EmbedFrameWords }) {
  const whole = useMedia('(display-mode: fullscreen)');
  return (
    <button type="button" className="entry" data-fullscreen="" onClick={() => (whole ? leaveScreen() : fillScreen(() => true))}>
      {whole ? said.leaveFullScreen : said.fullScreen}
    </button>
  );
}
