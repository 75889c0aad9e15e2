// @vitest-environment jsdom
// The camera's easing: a flight asks for frames until it is there, a jump is there with the frame it is drawn in.
import { CameraControlsImpl } from '@react-three/drei/core/CameraControls.js';
import * as THREE from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { LONGEST_STEP_S, SteadyControls } from '#scene/steady-controls.ts';

beforeAll(() => CameraControlsImpl.install({ THREE }));

const FRAME_S = 1 / 60;
/** As drei does: each of these asks for another frame. */
const ASKING = ['update', 'wake'] as const;

function controlsAsked<Kind extends CameraControlsImpl>(make: (camera: THREE.PerspectiveCamera) => Kind) {
  const controls = make(new THREE.PerspectiveCamera());
  void controls.setLookAt(0, 0, 2, 0, 0, 0, false);
  controls.update(FRAME_S);
  controls.update(FRAME_S);
  const asked = { times: 0 };
  for (const type of ASKING) controls.addEventListener(type, () => (asked.times += 1));
  return { controls, asked };
}

describe('the camera', () => {
  it('asks for nothing once it has jumped, where the library by itself would ask', () => {
    const steady = controlsAsked((camera) => new SteadyControls(camera));
    const plain = controlsAsked((camera) => new CameraControlsImpl(camera));
    for (const { controls } of [steady, plain]) {
      void controls.rotateTo(1, 1.2, false);
      controls.update(FRAME_S);
    }
    expect(steady.controls.getPosition(new THREE.Vector3()).x).toBeCloseTo(2 * Math.sin(1.2) * Math.sin(1), 9);
    expect(steady.asked.times).toBe(0);
    expect(plain.asked.times).toBeGreaterThan(0);
  });

  it('asks for one frame more in a hand, by which the machine is measured', () => {
    const { controls, asked } = controlsAsked((camera) => new SteadyControls(camera));
    controls.isInHand = true;
    void controls.rotateTo(1, 1.2, false);
    controls.update(FRAME_S);
    expect(asked.times).toBeGreaterThan(0);
  });

  it('asks for frames while it flies, whatever it moves, and no longer', () => {
    for (const fly of [
      (controls: SteadyControls) => controls.rotateTo(1, 1.2, true),
      (controls: SteadyControls) => controls.dollyTo(1, true),
      (controls: SteadyControls) => controls.moveTo(0.1, 0, 0, true),
    ]) {
      const { controls, asked } = controlsAsked((camera) => new SteadyControls(camera));
      expect(controls.isUnderWay).toBe(false);
      void fly(controls);
      controls.update(FRAME_S);
      expect(asked.times).toBeGreaterThan(0);
      let frames = 1;
      for (let before = -1; before !== asked.times && frames < 2000; frames++) {
        before = asked.times;
        controls.update(FRAME_S);
      }
      expect(frames).toBeGreaterThan(20);
      expect(controls.isUnderWay).toBe(false);
    }
  });

  it('does not make up for a hitch', () => {
    const far = (delta: number): number => {
      const { controls } = controlsAsked((camera) => new SteadyControls(camera));
      void controls.rotateTo(1, Math.PI / 2, true);
      controls.update(delta);
      return controls.camera.position.x;
    };
    expect(far(5)).toBe(far(LONGEST_STEP_S));
    expect(far(FRAME_S)).toBeLessThan(far(LONGEST_STEP_S));
  });
});
