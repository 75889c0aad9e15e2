// The head and all that belongs to it, from the session's records to plain props. The order matters: the rig sets the lens that the others
// read in the same frame.
import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { BufferGeometry } from 'three';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Lens } from '#anatomy/camera-fit.ts';
import type { Manifest } from '#anatomy/manifest.ts';
import { bears, isLight } from '#session/comfort-actions.ts';
import type { Comfort } from '#session/session.ts';
import type { StageLink } from '#session/stage-link.ts';
import type { SessionStore } from '#session/store.ts';
import { AnchorFeed } from './AnchorFeed.tsx';
import { BuildGate } from './BuildGate.tsx';
import { CameraRig } from './CameraRig.tsx';
import { describeScene } from './describe-scene.ts';
import { compiled } from './drawing-ready.ts';
import { createDrawnHead } from './drawn-head.ts';
import { Ground } from './Ground.tsx';
import { Head } from './Head.tsx';
import { KeyLight } from './KeyLight.tsx';
import { recipeFor } from './light-contrast.ts';
import type { Brightness } from './light-recipe.ts';
import type { Looks } from './looks.ts';
import { NeedleGate } from './NeedleGate.tsx';
import { RulerGate } from './RulerGate.tsx';
import { Sharpness } from './Sharpness.tsx';
import { SiteMarkers } from './SiteMarkers.tsx';
import { UnderGate } from './UnderGate.tsx';
import type { UnderFeed } from './under-feed.ts';
import { useLate } from './use-late.ts';
import { useSkinPicker } from './use-skin-picker.ts';

export interface HeadContentsProps {
  readonly store: SessionStore;
  readonly manifest: Manifest;
  readonly link: StageLink;
  readonly head: BufferGeometry;
  readonly looks: Looks;
  /** layers.glb, fetched when it is wanted. */
  readonly layersUrl: string;
  /** heads.glb, fetched when it is wanted. */
  readonly headsUrl: string;
  readonly stageElement: HTMLElement;
  /** The element the canvas fills. */
  readonly canvasHost: HTMLElement;
  readonly theme: Brightness;
  readonly contrast: Comfort['model'];
  readonly calm: boolean;
  readonly markers: boolean;
  /** The head is on the screen. */
  readonly onDrawn: () => void;
  /** And all that stands on it is where it belongs. */
  readonly onSettled: () => void;
}

export function HeadContents(props: HeadContentsProps) {
  const {
    store,
    manifest,
    link,
    head,
    looks,
    layersUrl,
    headsUrl,
    stageElement,
    canvasHost,
    theme,
    contrast,
    calm,
    markers,
    onDrawn,
    onSettled,
  } = props;
  const lens = useRef<Lens | null>(null);
  const handsOff = useRef(false);
  const feed = useRef<UnderFeed | null>(null);
  const drawn = useMemo(() => createDrawnHead(head, manifest), [head, manifest]);
  const [isDrawn, setIsDrawn] = useState(false);
  const picker = useSkinPicker(head, isDrawn);
  const { studio, skin } = looks;
  const [covered, setCovered] = useState(false);
  const recipe = useMemo(() => recipeFor(theme, contrast), [theme, contrast]);
  const light = useStore(store, isLight);
  const shown = useLate(
    useStore(
      store,
      useShallow(({ attention, openRegion, level, activity, tour, marks }) => ({
        attention,
        openRegion,
        level,
        activity,
        tour,
        marks,
      })),
    ),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the records follow from what of the session is shown
  const records = useMemo(() => describeScene(store.getState(), manifest), [shown, manifest, store]);
  const states = useMemo(() => records.markers.map(({ state }) => state), [records]);
  useStartWhenCompiled();

  return (
    <>
      <BuildGate store={store} manifest={manifest} head={drawn} url={headsUrl} ahead={markers} calm={calm} />
      <CameraRig
        store={store}
        manifest={manifest}
        head={drawn}
        link={link}
        lens={lens}
        stageElement={stageElement}
        canvasHost={canvasHost}
        handsOff={handsOff}
        calm={calm}
      />
      <KeyLight lens={lens} drawn={drawn} easy={covered} casts={!light} />
      <Ground head={drawn} look={looks.ground} strength={recipe.groundShadow} />
      <Head
        geometry={head}
        recipe={recipe}
        areas={records.areas}
        lens={lens}
        // Where each frame takes long, one has to do for a change of colour.
        calm={calm || light}
        looks={looks}
        covered={covered}
      />
      {picker && (
        <UnderGate
          url={layersUrl}
          ahead={markers}
          store={store}
          manifest={manifest}
          drawn={drawn}
          studio={studio}
          skin={skin}
          lens={lens}
          picker={picker}
          stageElement={stageElement}
          canvasHost={canvasHost}
          handsOff={handsOff}
          calm={calm}
          feed={feed}
          onCover={setCovered}
        />
      )}
      {markers && <SiteMarkers head={drawn} look={looks.markers} states={states} halo={recipe.halo} line={recipe.line ?? 1} />}
      {picker && <RulerGate store={store} link={link} head={drawn} picker={picker} halo={recipe.halo} />}
      <NeedleGate store={store} head={drawn} lens={lens} theme={theme} halo={recipe.halo} calm={calm} />
      <AnchorFeed
        store={store}
        manifest={manifest}
        head={drawn}
        picker={picker}
        under={feed}
        lens={lens}
        link={link}
        onDrawn={() => {
          setIsDrawn(true);
          onDrawn();
        }}
        onSettled={onSettled}
      />
      <Sharpness light={light} onSlow={(able) => store.setState(bears(able))} />
    </>
  );
}

/** Frames begin once the shaders are compiled. */
function useStartWhenCompiled(): void {
  const { gl, scene, camera, setFrameloop, invalidate } = useThree();
  useEffect(() => {
    let gone = false;
    void compiled(gl, scene, camera).then(() => {
      if (gone) return;
      setFrameloop('demand');
      invalidate();
    });
    return () => {
      gone = true;
    };
  }, [gl, scene, camera, setFrameloop, invalidate]);
}
