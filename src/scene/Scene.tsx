// The picture as the page knows it: opens the canvas, fetches the model, and says when the picture is there or why it cannot be.
// fiber's createRoot with the few classes in use instead of <Canvas>, which keeps all of three (+37 KiB brotli).
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { BufferGeometry } from 'three';
import type { Manifest } from '#anatomy/manifest.ts';
import { pictureComing } from '#session/actions.ts';
import { bears } from '#session/comfort-actions.ts';
import type { EarlyDrawing } from '#session/early-drawing.ts';
import { messageOf } from '#session/failure-detail.ts';
import { fetchHead } from '#session/fetch-head.ts';
import type { Comfort, Failure } from '#session/session.ts';
import type { StageLink } from '#session/stage-link.ts';
import type { SessionStore } from '#session/store.ts';
import { ContentsBoundary } from './ContentsBoundary.tsx';
import { isWeak, memoryOf } from './capability.ts';
import type { Brightness } from './light-recipe.ts';
import { type OpenCanvas, openCanvas } from './open-canvas.ts';
import { readHead } from './read-head.ts';
import { SceneContents } from './SceneContents.tsx';

export interface SceneProps {
  readonly store: SessionStore;
  readonly manifest: Manifest;
  readonly modelUrl: string;
  readonly link: StageLink;
  /** What was begun before this program was there. */
  readonly early?: EarlyDrawing;
  readonly theme: Brightness;
  /** How light and shade are set against each other; normal unless said otherwise. */
  readonly contrast?: Comfort['model'];
  /** The camera jumps instead of flying, tints change at once. */
  readonly calm: boolean;
  /** Whether the points are drawn; stills leave them to the page's own buttons. True unless said otherwise. */
  readonly markers?: boolean;
  /** layers.glb; unless said otherwise it lies beside the model. */
  readonly layersUrl?: string;
  /** heads.glb, likewise. */
  readonly headsUrl?: string;
  /** The head is on the screen. */
  readonly onDrawn?: () => void;
  /** After assets and one settled frame; again after a lost context came back. */
  readonly onReady: () => void;
  /** `detail` names what is wrong, for the reader to pass on. */
  readonly onFailed: (failure: Failure, detail: string) => void;
}

/** Fills its positioned parent, which must also be the parent of whatever floats over the picture: hands are listened to there. */
export function Scene(props: SceneProps) {
  const { store, manifest, modelUrl, link, theme, contrast = 'normal', calm, markers = true } = props;
  const layersUrl = props.layersUrl ?? modelUrl.replace(/[^/]*$/, 'layers.glb');
  const headsUrl = props.headsUrl ?? modelUrl.replace(/[^/]*$/, 'heads.glb');
  const host = useRef<HTMLDivElement>(null);
  const canvas = useRef<OpenCanvas | null>(null);
  const told = useRef(props);
  told.current = props;
  const [opened, setOpened] = useState(0);
  const [head, setHead] = useState<BufferGeometry | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a context that came back needs a fresh canvas
  useLayoutEffect(() => {
    if (host.current === null) return;
    const events = {
      onLost: () => told.current.onFailed('context-lost', 'webglcontextlost'),
      onRestored: () => setOpened((times) => times + 1),
    };
    canvas.current = openCanvas(host.current, events, opened === 0 ? told.current.early?.drawnOn : null);
    if (canvas.current === null) told.current.onFailed('no-webgl', 'webgl2');
    else if (store.getState().able === 'full' && isWeak(canvas.current.renderer, memoryOf(navigator)))
      store.setState(bears('light'));
    return () => {
      canvas.current?.close();
      canvas.current = null;
    };
  }, [opened]);

  useEffect(() => {
    if (canvas.current === null) return;
    const leaving = new AbortController();
    const coming = (percent: number): void => store.setState(pictureComing(percent));
    const bytes = told.current.early?.head ?? fetchHead(modelUrl, leaving.signal, coming);
    bytes
      .then((file) => readHead(file, manifest))
      .then(
        (skin) => (leaving.signal.aborted ? skin.dispose() : setHead(skin)),
        (error: unknown) => leaving.signal.aborted || told.current.onFailed('model', messageOf(error)),
      );
    return () => leaving.abort();
  }, [modelUrl, manifest, store]);

  useEffect(() => () => head?.dispose(), [head]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a fresh canvas (`opened`) is drawn on again
  useLayoutEffect(() => {
    const element = host.current;
    const stage = element?.parentElement;
    if (!element || !stage) return;
    canvas.current?.render(
      <ContentsBoundary onError={(detail) => told.current.onFailed('script', detail)}>
        <SceneContents
          store={store}
          manifest={manifest}
          link={link}
          head={head}
          layersUrl={layersUrl}
          headsUrl={headsUrl}
          stageElement={stage}
          canvasHost={element}
          theme={theme}
          contrast={contrast}
          calm={calm}
          markers={markers}
          onDrawn={() => told.current.onDrawn?.()}
          onSettled={() => told.current.onReady()}
        />
      </ContentsBoundary>,
    );
  }, [opened, head, layersUrl, headsUrl, store, manifest, link, theme, contrast, calm, markers]);

  return <div ref={host} aria-hidden="true" style={{ position: 'absolute', inset: 0, cursor: 'grab' }} />;
}
