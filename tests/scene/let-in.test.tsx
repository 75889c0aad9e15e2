// @vitest-environment jsdom
// What comes into the picture when it is first wanted: other heads and what muscles do, the needle, the ruler.
import { act, create } from '@react-three/test-renderer';
import type { Group, Mesh, Object3D, ShaderMaterial } from 'three';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Point } from '#anatomy/manifest.ts';
import { SceneContents } from '#scene/SceneContents.tsx';
import { hushKnownWarnings } from '#scene/three-console.ts';
import { type Action, leave, read } from '#session/actions.ts';
import {
  chooseHead,
  chooseLevel,
  holdAct,
  measure,
  measurePlace,
  morphsRetry,
  act as play,
  putBack,
} from '#session/layer-actions.ts';
import { createStageLink } from '#session/stage-link.ts';
import { createSessionStore } from '#session/store.ts';
import { fakeMedia } from '../panels/fake-browser.ts';
import { ballGeometry } from './ball-head.ts';
import { headsGlb } from './build/heads-glb.ts';
import { LANDMARK, TWO_HEADS, WIDER } from './build/two-heads.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
hushKnownWarnings();

interface Shown {
  /** heads.glb, as the server has it. */
  readonly file?: ArrayBuffer;
  readonly calm?: boolean;
}

const MOST_TURNS = 600;
const open: { unmount: () => Promise<void> }[] = [];

// The display is asked how many pixels it has.
beforeEach(() => fakeMedia());

afterEach(async () => {
  for (const renderer of open.splice(0)) await renderer.unmount();
  vi.unstubAllGlobals();
});

async function show({ file, calm = true }: Shown = {}) {
  // As on a page without https: what the file's hash is, only those browsers ask that can tell (load-head.test.ts).
  vi.stubGlobal('crypto', {});
  vi.stubGlobal('fetch', async (url: string) =>
    file && url === 'heads.glb' ? { ok: true, arrayBuffer: async () => file } : { ok: false, status: 404 },
  );
  const store = createSessionStore({ looking: { kind: 'view', id: 'front' } });
  const link = createStageLink();
  const stage = document.createElement('div');
  const head = ballGeometry();
  const renderer = await create(
    <SceneContents
      store={store}
      manifest={TWO_HEADS}
      link={link}
      head={head}
      layersUrl="layers.glb"
      headsUrl="heads.glb"
      stageElement={stage}
      canvasHost={stage.appendChild(document.createElement('div'))}
      theme="light"
      contrast="normal"
      calm={calm}
      markers={true}
      onDrawn={() => {}}
      onSettled={() => {}}
    />,
    { width: 800, height: 600 },
  );
  open.push(renderer);
  const frames = async (count: number): Promise<void> => {
    for (let i = 0; i < count; i++) await act(async () => renderer.advanceFrames(1, 1 / 60));
  };
  const change = async (action: Action): Promise<void> => act(async () => store.setState(action));
  // Programs and files arrive in their own time: the event loop turns, and frames are drawn, until they have.
  const until = async (done: () => boolean): Promise<void> => {
    for (let turn = 0; turn < MOST_TURNS && !done(); turn++) {
      await act(async () => {
        await vi.dynamicImportSettled();
        await new Promise(setImmediate);
      });
      await frames(1);
    }
    expect(done()).toBe(true);
  };
  await frames(2);
  const drawn = (): readonly Object3D[] => {
    const all: Object3D[] = [];
    (renderer.scene.instance as unknown as Group).traverse((object) => all.push(object));
    return all;
  };
  return { store, link, head, frames, change, until, drawn };
}

const widest = ({ head }: { readonly head: ReturnType<typeof ballGeometry> }): number => head.boundingBox?.max.x ?? 0;
const brow = TWO_HEADS.sites.findIndex(({ id }) => id === 'frontalis-medial-left');

/** Whether a mesh is drawn whose geometry has the attribute: `radial` is the needle's, `ahead` the ruler's line. */
function shows(drawn: readonly Object3D[], attribute: string): boolean {
  return drawn.some((object) => {
    const { geometry, parent, visible } = object as Mesh;
    return visible && parent?.visible === true && geometry?.hasAttribute(attribute) && geometry.getAttribute(attribute).count > 0;
  });
}

/** The needle is one thing to draw. */
function needleOf(drawn: readonly Object3D[]): Mesh | undefined {
  const found = drawn.filter((object) => (object as Mesh).geometry?.hasAttribute('radial'));
  expect(found.length).toBeLessThanOrEqual(1);
  return found[0] as Mesh | undefined;
}

describe('another head', () => {
  it('comes when it is chosen, with its points, and leaves no trace when it goes', async () => {
    const picture = await show({ file: await headsGlb() });
    const before = picture.head.getAttribute('position').array.slice();
    const x = picture.link.frame()?.sites['temporalis-1-left'].x ?? 0;
    await picture.change(chooseHead('head-a'));
    await picture.until(() => picture.store.getState().morphs.kind === 'ready');
    await picture.frames(2);
    expect(widest(picture)).toBeCloseTo(0.1 * WIDER, 4);
    expect(picture.link.frame()?.sites['temporalis-1-left'].x).toBeGreaterThan(x + 20);
    await picture.change(chooseHead('average'));
    await picture.frames(2);
    expect(picture.head.getAttribute('position').array).toEqual(before);
    expect(picture.link.frame()?.sites['temporalis-1-left'].x).toBe(x);
  });

  it('says what is wrong with its file, keeps what is open, and tries again when asked', async () => {
    const picture = await show({ file: new ArrayBuffer(64) });
    await picture.change(chooseHead('head-a'));
    const failed = () => picture.store.getState().morphs;
    await picture.until(() => failed().kind === 'failed');
    expect(failed()).toMatchObject({ detail: expect.stringContaining('heads.glb') });
    expect(widest(picture)).toBeCloseTo(0.1, 6);
    await picture.change(morphsRetry());
    await picture.until(() => failed().kind === 'failed');
  });
});

describe('what a muscle does', () => {
  it('plays once and takes the points along', async () => {
    const picture = await show({ file: await headsGlb(), calm: false });
    const y = picture.link.frame()?.sites['frontalis-medial-left'].y ?? 0;
    await picture.change(play('frontalis'));
    let highest = y;
    await picture.until(() => {
      highest = Math.min(highest, picture.link.frame()?.sites['frontalis-medial-left'].y ?? y);
      return picture.store.getState().acting.kind === 'rest';
    });
    await picture.frames(2);
    expect(highest).toBeLessThan(y - 4);
    expect(picture.link.frame()?.sites['frontalis-medial-left'].y).toBeCloseTo(y, 6);
  });

  it('is held for those who want no motion, until it is put back', async () => {
    const picture = await show({ file: await headsGlb() });
    const at = () => picture.link.frame()?.sites['frontalis-medial-left'].y ?? 0;
    const y = at();
    await picture.change(holdAct('frontalis'));
    await picture.until(() => at() < y - 4);
    await picture.frames(5);
    expect(picture.store.getState().acting.kind).toBe('held');
    await picture.change(putBack());
    await picture.frames(2);
    expect(at()).toBeCloseTo(y, 6);
  });
});

describe('the needle', () => {
  it('stands at the point a clinician attends to, never at a patient’s', async () => {
    const picture = await show();
    await picture.change(read({ kind: 'site', id: 'frontalis-medial-left' }));
    await picture.frames(3);
    expect(shows(picture.drawn(), 'radial')).toBe(false);
    await picture.change(chooseLevel('clinician'));
    await picture.until(() => shows(picture.drawn(), 'radial'));
    const needle = needleOf(picture.drawn());
    const [x = 0, y = 0, z = 0] = needle?.matrix.elements.slice(12) ?? [];
    const [tx = 0, ty = 0, tz = 0] = TWO_HEADS.sites[brow]?.at ?? [];
    expect(Math.hypot(x - tx, y - ty, z - tz)).toBeLessThan(0.0127);
    await picture.change(chooseLevel('patient'));
    await picture.change(leave());
    await picture.frames(2);
    expect(shows(picture.drawn(), 'radial')).toBe(false);
  });

  it('fades in, unless the reader wants no motion', async () => {
    const share = (drawn: readonly Object3D[]): number => {
      const material = needleOf(drawn)?.material as ShaderMaterial | undefined;
      return Math.max(0, ...(material?.uniforms['shown']?.value ?? []));
    };
    const picture = await show({ calm: false });
    await picture.change(chooseLevel('student'));
    await picture.change(read({ kind: 'site', id: 'procerus' }));
    await picture.until(() => share(picture.drawn()) > 0);
    expect(share(picture.drawn())).toBeLessThan(0.7);
    await picture.frames(20);
    for (let later = 0; later < 3; later++) {
      await picture.frames(1);
      expect(share(picture.drawn())).toBe(1);
    }
  });
});

describe('the ruler', () => {
  it('tells the page where landmarks are, how far it is, and draws the way', async () => {
    const picture = await show();
    expect(picture.link.frame()?.landmarks).toEqual({});
    await picture.change(measure('on'));
    await picture.frames(1);
    expect(picture.link.frame()?.landmarks['ear']?.x).toBeGreaterThan(400);
    const from: Point = TWO_HEADS.sites[brow]?.at ?? [0, 0, 0];
    await picture.until(() => (picture.link.span(from, LANDMARK)?.mm ?? 0) > 100);
    await picture.change(measurePlace('frontalis-medial-left'));
    await picture.change(measurePlace('ear'));
    await picture.until(() => shows(picture.drawn(), 'ahead'));
    await picture.change(measure('off'));
    await picture.frames(1);
    expect(shows(picture.drawn(), 'ahead')).toBe(false);
  });

  it('has no answer while the chosen head is not there', async () => {
    const picture = await show();
    await picture.change(measure('on'));
    await picture.until(() => picture.link.span([0, 0, 0.1], [0.1, 0, 0]) !== null);
    await picture.change(chooseHead('head-a'));
    expect(picture.link.span([0, 0, 0.1], [0.1, 0, 0])).toBeNull();
  });
});
