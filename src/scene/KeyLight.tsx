// The key light's shadow on the bust itself: it turns with the viewer, as the light in the skin's shader does.
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { type DirectionalLight, MathUtils } from 'three';
import type { Lens } from '#anatomy/camera-fit.ts';
import type { DrawnHead } from './drawn-head.ts';
import { viewerAzimuthDeg } from './pose.ts';
import { KEY_FROM } from './studio-light.ts';

/** Metres; the shadow's box holds the whole bust seen from any side. */
const LIGHT_DISTANCE_M = 1.2;
const SHADOW_HALF_M = 0.33;
/** Few texels, as the shadow is soft anyway: at 512 it costs a software renderer more than the head itself. */
const SHADOW_MAP_PX = 256;
/** Degrees the viewer may turn before the shadow is drawn anew. */
const SHADOW_STEP_DEG = 0.05;
/**
 * The same while muscles lie open, which are dearer to draw: the soft shade lags behind a turning head, and is right again once it has
 * been at rest for so long (ms).
 */
const EASY_STEP_DEG = 12;
const REST_MS = 120;

interface Props {
  readonly lens: { readonly current: Lens | null };
  /** Who casts the shadow. */
  readonly drawn: DrawnHead;
  /** Whether the shadow may lag while the head turns. */
  readonly easy: boolean;
  /** Whether there is a shadow at all: it is drawn by the whole head once more. */
  readonly casts: boolean;
}

export function KeyLight({ lens, drawn, easy, casts }: Props) {
  const light = useRef<DirectionalLight>(null);
  const gl = useThree((state) => state.gl);
  const invalidate = useThree((state) => state.invalidate);
  const drawnAt = useRef(Number.NaN);
  const rested = useRef(false);
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  useLayoutEffect(() => {
    gl.shadowMap.autoUpdate = false;
    const shadow = light.current?.shadow;
    if (!shadow) return;
    shadow.mapSize.set(SHADOW_MAP_PX, SHADOW_MAP_PX);
    shadow.radius = 3.5;
    shadow.blurSamples = 9;
    shadow.bias = -0.0006;
    shadow.normalBias = 0.004;
    Object.assign(shadow.camera, {
      left: -SHADOW_HALF_M,
      right: SHADOW_HALF_M,
      top: SHADOW_HALF_M,
      bottom: -SHADOW_HALF_M,
      near: LIGHT_DISTANCE_M - 0.5,
      far: LIGHT_DISTANCE_M + 0.6,
    });
    shadow.camera.updateProjectionMatrix();
    drawnAt.current = Number.NaN;
  }, [gl]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a shadow that comes back is drawn where the viewer now is
  useLayoutEffect(() => {
    drawnAt.current = Number.NaN;
    invalidate();
  }, [casts, invalidate]);

  useLayoutEffect(
    () =>
      drawn.onChange(() => {
        drawnAt.current = Number.NaN;
      }),
    [drawn],
  );

  useFrame(() => {
    if (!lens.current || !light.current || !casts) return;
    const azimuth = viewerAzimuthDeg(lens.current);
    const lag = Math.abs(azimuth - drawnAt.current);
    if (lag < SHADOW_STEP_DEG) return;
    window.clearTimeout(timer.current);
    if (easy && lag < EASY_STEP_DEG && !rested.current) {
      timer.current = window.setTimeout(() => {
        rested.current = true;
        invalidate();
      }, REST_MS);
      return;
    }
    rested.current = false;
    drawnAt.current = azimuth;
    const [cos, sin] = [Math.cos(MathUtils.degToRad(azimuth)), Math.sin(MathUtils.degToRad(azimuth))];
    const [x, y, z] = KEY_FROM;
    light.current.position.set(cos * x + sin * z, y, cos * z - sin * x).setLength(LIGHT_DISTANCE_M);
    gl.shadowMap.needsUpdate = true;
  });

  return <directionalLight ref={light} castShadow={casts} />;
}
