// A page with nothing but the scene, for the stills: the view is named in the address (?view=front). Never part of the product.
import { createRoot } from 'react-dom/client';
import { parseManifest } from '#anatomy/parse-manifest.ts';
import { STILL_IDS, viewOfStill } from '#panels/still-place.ts';
import { Scene } from '#scene/Scene.tsx';
import { COMFORT_AT_FIRST } from '#session/comfort.ts';
import type { Comfort } from '#session/session.ts';
import { createStageLink } from '#session/stage-link.ts';
import { createSessionStore } from '#session/store.ts';

/** The machine that photographs may be a weak one; its picture is for all. */
const WHOLE: Comfort = { ...COMFORT_AT_FIRST, picture: 'full' };

const asked = new URLSearchParams(location.search).get('view');
const view = STILL_IDS.find((id) => id === asked);
const stage = document.getElementById('stage');
if (view === undefined || stage === null) throw new Error(`There is no view "${asked}".`);

const response = await fetch('./models/atlas.json');
const parsed = parseManifest(await response.json());
const manifest = { ...parsed, views: { ...parsed.views, [view]: viewOfStill(view, parsed) } };
const tell = (state: string): void => document.documentElement.setAttribute('data-scene', state);

createRoot(stage).render(
  <Scene
    store={createSessionStore({ looking: { kind: 'view', id: view }, comfort: WHOLE })}
    manifest={manifest}
    modelUrl="./models/head.glb"
    link={createStageLink()}
    theme="light"
    calm={true}
    markers={false}
    onReady={() => tell('ready')}
    onFailed={(failure, detail) => tell(`failed: ${failure} ${detail}`)}
  />,
);
