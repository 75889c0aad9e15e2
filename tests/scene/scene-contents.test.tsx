// @vitest-environment jsdom
// The picture's parts working together, without a GPU: what the session says reaches points, areas, camera and page.
import { act, create } from '@react-three/test-renderer';
import type { Mesh, ShaderMaterial, Vector4 } from 'three';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fitView, type Insets, projectPoint } from '#anatomy/camera-fit.ts';
import { REGION_IDS } from '#protocol/vocabulary.ts';
import { STATE_CODES } from '#scene/marker-shader.ts';
import { SceneContents } from '#scene/SceneContents.tsx';
import { hushKnownWarnings } from '#scene/three-console.ts';
import { type Action, coverWith, look, openRegion, read } from '#session/actions.ts';
import { afterPaint } from '#session/after-paint.ts';
import { createStageLink } from '#session/stage-link.ts';
import { createSessionStore } from '#session/store.ts';
import { fakeMedia } from '../panels/fake-browser.ts';
import { BALL_MANIFEST, ballGeometry } from './ball-head.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
hushKnownWarnings();

const NONE: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
const STAGE = { width: 800, height: 600 };
const open: { unmount: () => Promise<void> }[] = [];

// The display is asked how many pixels it has.
beforeEach(() => fakeMedia());

afterEach(async () => {
  for (const renderer of open.splice(0)) await renderer.unmount();
});

async function show({ calm = true, markers = true } = {}) {
  const store = createSessionStore({ looking: { kind: 'view', id: 'front' } });
  const link = createStageLink();
  const stage = document.createElement('div');
  const renderer = await create(
    <SceneContents
      store={store}
      manifest={BALL_MANIFEST}
      link={link}
      head={ballGeometry()}
      layersUrl="./models/layers.glb"
      headsUrl="heads.glb"
      stageElement={stage}
      canvasHost={stage.appendChild(document.createElement('div'))}
      theme="light"
      contrast="normal"
      calm={calm}
      markers={markers}
      onDrawn={() => {}}
      onSettled={() => {}}
    />,
    STAGE,
  );
  open.push(renderer);
  const frames = async (count: number): Promise<void> => {
    for (let i = 0; i < count; i++) await act(async () => renderer.advanceFrames(1, 1 / 60));
  };
  const change = async (action: Action): Promise<void> => {
    await act(async () => store.setState(action));
    // The picture follows the page by a frame.
    await act(afterPaint);
  };
  await frames(2);
  const meshes = renderer.scene.findAllByType('Mesh').map(({ instance }) => instance as unknown as Mesh);
  return { store, link, frames, change, meshes, stage };
}

const meshWith = (meshes: readonly Mesh[], attribute: string): Mesh => {
  const found = meshes.find(({ geometry }) => geometry.hasAttribute(attribute));
  if (!found) throw new Error(`no mesh with ${attribute}`);
  return found;
};

function tintOf(mesh: Mesh): readonly number[] {
  const tint: Vector4 = (mesh.material as ShaderMaterial).uniforms['areaTint']?.value;
  return tint.toArray();
}

describe('the picture', () => {
  it('draws all points at once and marks the one being read', async () => {
    const { meshes, change } = await show();
    await change(read({ kind: 'site', id: 'procerus' }));
    const look = meshWith(meshes, 'look').geometry.getAttribute('look');
    expect(look.count).toBe(31);
    const place = BALL_MANIFEST.sites.findIndex(({ id }) => id === 'procerus');
    expect(look.getY(place)).toBe(STATE_CODES.selected);
    expect(look.getY(place + 1)).toBe(STATE_CODES.rest);
  });

  it('lets the page be painted first: what is read is marked a frame later', async () => {
    const { store, meshes } = await show();
    const look = meshWith(meshes, 'look').geometry.getAttribute('look');
    const place = BALL_MANIFEST.sites.findIndex(({ id }) => id === 'procerus');
    await act(async () => store.setState(read({ kind: 'site', id: 'procerus' })));
    expect(look.getY(place)).toBe(STATE_CODES.rest);
    await act(afterPaint);
    expect(look.getY(place)).toBe(STATE_CODES.selected);
  });

  it('leaves the points to others when asked', async () => {
    const { meshes } = await show({ markers: false });
    expect(meshes.some(({ geometry }) => geometry.hasAttribute('look'))).toBe(false);
  });

  it('tints the open area more than the others', async () => {
    const { meshes, change, frames } = await show();
    await change(openRegion('temple'));
    await frames(2);
    const [forehead = 0, temple = 0] = tintOf(meshWith(meshes, '_area'));
    expect(REGION_IDS.slice(0, 2)).toEqual(['forehead', 'temple']);
    expect(temple).toBeGreaterThan(forehead * 2);
  });

  it('tells the page where points stand, as the stills would place them', async () => {
    const { link, change, frames } = await show();
    await change(look('left'));
    await frames(2);
    const lens = fitView(BALL_MANIFEST.views.left, STAGE, NONE);
    for (const { id, at } of BALL_MANIFEST.sites) {
      const { x, y } = projectPoint(lens, STAGE, at);
      expect(link.frame()?.sites[id].x).toBeCloseTo(x, 2);
      expect(link.frame()?.sites[id].y).toBeCloseTo(y, 2);
    }
  });

  it('jumps when calm, and otherwise flies: under way at first, there in the end', async () => {
    const there = projectPoint(fitView(BALL_MANIFEST.views.left, STAGE, NONE), STAGE, BALL_MANIFEST.sites[0]?.at ?? [0, 0, 0]);
    const xAfter = async (calm: boolean, count: number): Promise<number> => {
      const { link, change, frames } = await show({ calm });
      await change(look('left'));
      await frames(count);
      return link.frame()?.sites['corrugator-left'].x ?? Number.NaN;
    };
    expect(await xAfter(true, 1)).toBeCloseTo(there.x, 2);
    expect(Math.abs((await xAfter(false, 3)) - there.x)).toBeGreaterThan(5);
    expect(Math.abs((await xAfter(false, 120)) - there.x)).toBeLessThan(0.1);
  });

  it('moves the head out from under a panel', async () => {
    const { link, change, frames } = await show();
    await change(coverWith({ ...NONE, right: 300 }));
    await frames(2);
    expect(link.frame()?.regions.forehead.x).toBeCloseTo(250, 0);
  });
});

describe('hands', () => {
  it('turn the picture, which from then on is looked at freely', async () => {
    const { link, store, frames, stage } = await show();
    const before = link.frame()?.regions.forehead.x ?? 0;
    Object.assign(stage, { setPointerCapture: () => {}, hasPointerCapture: () => true });
    const canvas = stage.firstElementChild;
    const at = (type: string, x: number) =>
      canvas?.dispatchEvent(
        new PointerEvent(type, { bubbles: true, pointerId: 1, pointerType: 'mouse', buttons: 1, clientX: x }),
      );
    await act(async () => {
      at('pointerdown', 100);
      at('pointermove', 110);
    });
    expect(store.getState().looking).toEqual({ kind: 'view', id: 'front' });
    await act(async () => {
      at('pointermove', 120);
      at('pointermove', 170);
      at('pointerup', 170);
    });
    await frames(2);
    expect(store.getState().looking).toEqual({ kind: 'free' });
    expect(link.frame()?.regions.forehead.x).toBeGreaterThan(before + 20);
  });

  it('leave the picture alone when they press on a panel inside the stage', async () => {
    const { store, stage } = await show();
    const panel = stage.appendChild(document.createElement('section'));
    panel.dataset['panel'] = '';
    panel.dataset['site'] = 'procerus';
    for (const [type, clientX] of [
      ['pointerdown', 0],
      ['pointermove', 90],
    ] as const) {
      panel.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 1, buttons: 1, clientX }));
    }
    expect(store.getState().looking).toEqual({ kind: 'view', id: 'front' });
  });

  it('turn and zoom by the buttons of the page', async () => {
    const { link, store, frames } = await show();
    const before = link.frame()?.sites.procerus;
    await act(async () => link.camera()?.turn(30, 0));
    await frames(2);
    expect(link.frame()?.sites.procerus.x).toBeLessThan(before?.x ?? 0);
    expect(store.getState().looking.kind).toBe('free');
    const spread = () => (link.frame()?.sites['corrugator-left'].x ?? 0) - (link.frame()?.sites['corrugator-right'].x ?? 0);
    const small = spread();
    await act(async () => link.camera()?.zoom(1.5));
    await frames(2);
    expect(Math.abs(spread())).toBeGreaterThan(Math.abs(small) * 1.3);
  });
});
