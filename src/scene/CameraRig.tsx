// The camera: flies to what the session looks at, follows the reader's hands, keeps the subject clear of panels. Alone in touching
// the controls. drei's CameraControls gives the easing (+9 KiB brotli with camera-controls, 0.8 of it drei's); its own listeners
// stay off, because a drag may start on a button that floats over the canvas and one finger must still scroll the page.
import { CameraControls } from '@react-three/drei/core/CameraControls.js';
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { MathUtils, type PerspectiveCamera, Vector3 } from 'three';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { distanceFor, FOV_DEG, type Lens, type Stage, standAt } from '#anatomy/camera-fit.ts';
import type { Manifest } from '#anatomy/manifest.ts';
import { lookFree } from '#session/actions.ts';
import type { StageLink } from '#session/stage-link.ts';
import type { SessionStore } from '#session/store.ts';
import { poseTurned, poseZoomed, turnOfDrag } from './camera-hands.ts';
import type { DrawnHead } from './drawn-head.ts';
import { belongsToPicture, listenToHands } from './gestures.ts';
import { ELEVATION_LIMITS_DEG, type Pose, poseFor } from './pose.ts';
import { LONGEST_STEP_S, SteadyControls } from './steady-controls.ts';
import { useLate } from './use-late.ts';

/** About 600 ms until a flight has arrived for the eye. */
const FLIGHT_SMOOTH_S = 0.19;
const HAND_SMOOTH_S = 0.05;
/** Furthest: the start view's box at this many times its distance. */
const FURTHEST_TIMES = 1.6;
/** CSS pixels of the shift, and metres of the camera's place, that are too little to be seen. */
const ARRIVED_PX = 0.1;
const ARRIVED_M = 0.0003;

/** Where the camera of each session was last sent: a picture that was lost comes back as the reader had turned it. */
const LAST_SENT = new WeakMap<SessionStore, Pose>();

interface Props {
  readonly store: SessionStore;
  readonly manifest: Manifest;
  /** Where the points are that may be turned to. */
  readonly head: DrawnHead;
  readonly link: StageLink;
  /** Written before every drawn frame: how the picture is seen in it. */
  readonly lens: { current: Lens | null };
  /** Where hands are listened to, and the part of it that is the canvas. */
  readonly stageElement: HTMLElement;
  readonly canvasHost: HTMLElement;
  /** While true, hands hold something else. */
  readonly handsOff: { readonly current: boolean };
  readonly calm: boolean;
}

export function CameraRig({ store, manifest, head, link, lens, stageElement, canvasHost, handsOff, calm }: Props) {
  const controls = useRef<SteadyControls>(null);
  const camera = useThree((state) => state.camera as PerspectiveCamera);
  const { width, height } = useThree((state) => state.size);
  const invalidate = useThree((state) => state.invalidate);
  const clock = useThree((state) => state.clock);
  const { looking, insets } = useLate(
    useStore(
      store,
      useShallow((session) => ({ looking: session.looking, insets: session.insets })),
    ),
  );
  const goal = useRef(LAST_SENT.get(store) ?? null);
  const shift = useRef<[x: number, y: number]>([0, 0]);
  const fitted = useRef<Stage>({ width: 0, height: 0 });
  const deaf = useMemo(() => document.createElement('div'), []);
  const targetNow = useMemo(() => new Vector3(), []);

  const fly = useMemo(
    () =>
      (pose: Pose, animate: boolean, inHand: boolean): void => {
        goal.current = pose;
        LAST_SENT.set(store, pose);
        const rig = controls.current;
        if (rig === null) return;
        rig.smoothTime = inHand ? HAND_SMOOTH_S : FLIGHT_SMOOTH_S;
        rig.isInHand = inHand;
        // At rest no frames are drawn and the clock runs on; a flight's first step must not take in the rest before it.
        if (!rig.isUnderWay) clock.getDelta();
        void rig.rotateTo(MathUtils.degToRad(pose.azimuthDeg), MathUtils.degToRad(90 - pose.elevationDeg), animate);
        void rig.dollyTo(pose.distance, animate);
        void rig.moveTo(...pose.target, animate);
        if (!animate) shift.current = [...pose.shift];
        invalidate();
      },
    [clock, invalidate, store],
  );

  useLayoutEffect(() => {
    const stage = { width, height };
    const resized = fitted.current.width !== width || fitted.current.height !== height;
    fitted.current = stage;
    const placed = { ...manifest, sites: head.sites() };
    fly(poseFor(looking, placed, goal.current, stage, insets), !(calm || resized), false);
  }, [looking, insets, manifest, head, width, height, calm, fly]);

  useEffect(() => {
    const change = (to: (from: Pose) => Pose, inHand: boolean): boolean => {
      const from = goal.current;
      if (from === null) return false;
      const pose = to(from);
      if (pose === from) return false;
      store.setState(lookFree());
      fly(pose, !calm, inHand);
      return true;
    };
    const zoom = (factor: number, inHand: boolean): boolean => {
      const furthest = FURTHEST_TIMES * distanceFor(manifest.views.start.halfSize, fitted.current, store.getState().insets);
      return change((from) => poseZoomed(from, factor, furthest), inHand);
    };
    link.offerCamera({
      turn: (azimuth, elevation) => void change((from) => poseTurned(from, azimuth, elevation), false),
      zoom: (factor) => void zoom(factor, false),
    });
    const stopListening = listenToHands(stageElement, (target) => !handsOff.current && belongsToPicture(target, canvasHost), {
      grab: () => store.setState(lookFree()),
      drag: (dx, dy) => void change((from) => poseTurned(from, ...turnOfDrag(fitted.current, dx, dy)), true),
      zoom: (factor) => zoom(factor, true),
    });
    return () => {
      stopListening();
      link.offerCamera(null);
    };
  }, [canvasHost, handsOff, calm, fly, link, manifest, stageElement, store]);

  useFrame((_, delta) => {
    const pose = goal.current;
    const rig = controls.current;
    if (pose === null || rig === null) return;
    const step = 1 - Math.exp(-Math.min(delta, LONGEST_STEP_S) / (rig.smoothTime * 0.6));
    if (easeTowards(shift.current, pose.shift, step)) invalidate();
    if (rig.isUnderWay && hasArrived(camera.position, pose)) fly(pose, false, rig.isInHand);
    const [x, y] = shift.current;
    camera.setViewOffset(width, height, -x, -y, width, height);
    const target = rig.getTarget(targetNow, false);
    lens.current = {
      position: [camera.position.x, camera.position.y, camera.position.z],
      target: [target.x, target.y, target.z],
      fovDeg: FOV_DEG,
      shift: [x, y],
    };
  });

  return (
    <CameraControls
      ref={controls}
      impl={SteadyControls}
      domElement={deaf}
      minPolarAngle={MathUtils.degToRad(90 - ELEVATION_LIMITS_DEG.max)}
      maxPolarAngle={MathUtils.degToRad(90 - ELEVATION_LIMITS_DEG.min)}
    />
  );
}

/** Whether what is left of a flight is too little to be seen; easing alone would draw frames for it for another second. */
function hasArrived({ x, y, z }: Vector3, pose: Pose): boolean {
  const [toX, toY, toZ] = standAt(pose.target, pose.azimuthDeg, pose.elevationDeg, pose.distance);
  return Math.hypot(toX - x, toY - y, toZ - z) < ARRIVED_M;
}

/** Moves `from` a share of the way; true while there is still way to go. */
function easeTowards(from: [x: number, y: number], to: readonly [x: number, y: number], share: number): boolean {
  const left = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (left <= ARRIVED_PX) {
    [from[0], from[1]] = to;
    return false;
  }
  from[0] += (to[0] - from[0]) * share;
  from[1] += (to[1] - from[1]) * share;
  return true;
}
