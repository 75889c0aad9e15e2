// @vitest-environment jsdom
// Muscles and nerves in the picture, without a GPU: when they come, what is drawn, what the page is told, and that the picture rests.
import { act, create } from '@react-three/test-renderer';
import type { Mesh, ShaderMaterial } from 'three';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Lens } from '#anatomy/camera-fit.ts';
import { fitView, projectPoint } from '#anatomy/camera-fit.ts';
import { createDrawnHead } from '#scene/drawn-head.ts';
import { SceneContents } from '#scene/SceneContents.tsx';
import { createSkinUniforms } from '#scene/skin-material.ts';
import { createSkinPicker } from '#scene/skin-picker.ts';
import { createStudio } from '#scene/studio-light.ts';
import { hushKnownWarnings } from '#scene/three-console.ts';
import { layersOf } from '#scene/under/load-layers.ts';
import { Under } from '#scene/under/Under.tsx';
import type { UnderFeed } from '#scene/under-feed.ts';
import { type Action, pointAt, read } from '#session/actions.ts';
import { peelTo, switchDermatomes, switchLens, toggleLayer, underRetry } from '#session/layer-actions.ts';
import { createStageLink } from '#session/stage-link.ts';
import { createSessionStore } from '#session/store.ts';
import { fakeMedia } from '../../panels/fake-browser.ts';
import { BALL_MANIFEST, ballGeometry, onBall } from '../ball-head.ts';
import { ballLayers, UNDER_PARTS } from './ball-layers.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
hushKnownWarnings();

const STAGE = { width: 800, height: 600 };
const MANIFEST = { ...BALL_MANIFEST, layers: { model: '', parts: UNDER_PARTS } };
const FRONT = fitView(BALL_MANIFEST.views.front, STAGE, { top: 0, right: 0, bottom: 0, left: 0 });
const open: { unmount: () => Promise<void> }[] = [];

// The display is asked how many pixels it has.
beforeEach(() => fakeMedia());

afterEach(async () => {
  for (const renderer of open.splice(0)) await renderer.unmount();
  vi.restoreAllMocks();
});

async function show() {
  const store = createSessionStore();
  const head = ballGeometry();
  const stage = document.createElement('div');
  const canvas = stage.appendChild(document.createElement('div'));
  const feed: { current: UnderFeed | null } = { current: null };
  const lens: { current: Lens } = { current: FRONT };
  let covered = false;
  const renderer = await create(
    <Under
      store={store}
      manifest={MANIFEST}
      drawn={createDrawnHead(head, MANIFEST)}
      model={layersOf(ballLayers(head.getAttribute('position').count), UNDER_PARTS, head.getAttribute('position').count)}
      studio={createStudio()}
      skin={createSkinUniforms()}
      lens={lens}
      picker={createSkinPicker(head)}
      stageElement={stage}
      canvasHost={canvas}
      handsOff={{ current: false }}
      calm={true}
      feed={feed}
      onCover={(now) => {
        covered = now;
      }}
    />,
    STAGE,
  );
  open.push(renderer);
  const frames = async (count = 3): Promise<void> => {
    for (let i = 0; i < count; i++) await act(async () => renderer.advanceFrames(1, 1 / 60));
  };
  const change = async (...actions: readonly Action[]): Promise<void> => {
    for (const action of actions) await act(async () => store.setState(action));
    await frames();
  };
  const meshes = (): Mesh[] => renderer.scene.findAllByType('Mesh').map(({ instance }) => instance as unknown as Mesh);
  const drawn = (): Mesh[] => meshes().filter((mesh) => mesh.visible && mesh.parent?.visible);
  const uniform = (name: string): unknown => (meshes()[0]?.material as ShaderMaterial | undefined)?.uniforms[name]?.value;
  await frames();
  return { store, feed, frames, change, drawn, uniform, canvas, isCovered: () => covered };
}

describe('what lies under the skin', () => {
  it('leaves the plain skin alone until it is to be seen, and again afterwards', async () => {
    const { change, drawn, isCovered } = await show();
    expect([isCovered(), drawn().length]).toEqual([false, 0]);
    await change(peelTo(1));
    expect(isCovered()).toBe(true);
    expect(drawn().length).toBeGreaterThan(2);
    await change(peelTo(0));
    expect([isCovered(), drawn().length]).toEqual([false, 0]);
  });

  it('takes few draw calls, whatever is shown', async () => {
    const { change, drawn } = await show();
    await change(peelTo(1), toggleLayer('nerves'), read({ kind: 'site', id: 'corrugator-left' }), switchLens());
    expect(drawn().length).toBeLessThanOrEqual(8);
  });

  it('draws only the skin while only its nerve roots are shown', async () => {
    const { change, drawn, uniform } = await show();
    await change(switchDermatomes());
    expect(uniform('rootTint')).toBe(1);
    expect(drawn()).toHaveLength(1);
  });

  it('tells where the muscle attended to may be pointed at, and that bone hides it from behind', async () => {
    const { change, feed } = await show();
    const muscle = { kind: 'muscle', id: 'frontalis', side: 'left' } as const;
    await change(read(muscle));
    expect(feed.current?.place(FRONT)).toBeNull();
    await change(peelTo(1));
    expect(feed.current?.place(FRONT)).toMatchObject({ facing: true });
    expect(feed.current?.place(FRONT)?.at[2]).toBeCloseTo(0.097, 6);
    const back = fitView(BALL_MANIFEST.views.back, STAGE, { top: 0, right: 0, bottom: 0, left: 0 });
    expect(feed.current?.place(back)).toMatchObject({ facing: false });
  });
});

describe('the window', () => {
  const hover = (canvas: HTMLElement, x: number, y: number): boolean =>
    canvas.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse', clientX: x, clientY: y }));

  it('opens where the pointer is, and lets the muscle there be picked, and only there', async () => {
    const { change, frames, feed, uniform, canvas } = await show();
    const { x, y } = projectPoint(FRONT, STAGE, onBall(0, 0).at);
    await change(switchLens());
    hover(canvas, x, y);
    await frames();
    expect(uniform('window')).toMatchObject({ w: 0.025 });
    expect(feed.current?.pick(FRONT, STAGE, x, y)).toMatchObject({ id: 'frontalis' });
    hover(canvas, ...(Object.values(projectPoint(FRONT, STAGE, onBall(40, 30).at)) as [number, number]));
    await frames();
    expect(feed.current?.pick(FRONT, STAGE, x, y)).toBeNull();
  });

  it('goes to the point that the keyboard attends to, not to what a pointer rests on', async () => {
    const { change, uniform } = await show();
    const at = BALL_MANIFEST.sites.find(({ id }) => id === 'temporalis-1-left')?.at ?? [0, 0, 0];
    await change(switchLens(), pointAt({ kind: 'site', id: 'temporalis-1-left' }, 'focus'));
    const place = uniform('window') as { x: number; y: number; z: number };
    expect(Math.hypot(place.x - at[0], place.y - at[1], place.z - at[2])).toBeLessThan(0.001);
    await change(pointAt({ kind: 'site', id: 'procerus' }, 'pointer'));
    expect(uniform('window')).toMatchObject({ x: place.x, y: place.y });
  });
});

describe('the file', () => {
  it('is asked for when it is first wanted; a failure is told by name, and another try is made', async () => {
    const asked: string[] = [];
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (url) => {
      asked.push(String(url));
      return new Response('', { status: 503 });
    });
    const store = createSessionStore({ looking: { kind: 'view', id: 'front' } });
    const stage = document.createElement('div');
    const renderer = await create(
      <SceneContents
        store={store}
        manifest={MANIFEST}
        link={createStageLink()}
        head={ballGeometry()}
        layersUrl="./models/layers.glb"
        headsUrl="./models/heads.glb"
        stageElement={stage}
        canvasHost={stage.appendChild(document.createElement('div'))}
        theme="light"
        contrast="normal"
        calm={true}
        markers={true}
        onDrawn={() => {}}
        onSettled={() => {}}
      />,
      STAGE,
    );
    open.push(renderer);
    expect([asked, store.getState().under.kind]).toEqual([[], 'asleep']);
    const failure = { kind: 'failed', detail: 'layers.glb: the server answered 503' };
    await act(async () => store.setState(peelTo(1)));
    await vi.waitFor(() => expect(store.getState().under).toEqual(failure));
    await act(async () => store.setState(underRetry()));
    await vi.waitFor(() => expect(asked).toEqual(['./models/layers.glb', './models/layers.glb']));
    await vi.waitFor(() => expect(store.getState().under).toEqual(failure));
    expect(store.getState().layers.depth).toBe(1);
  });
});
