// One canvas with its WebGL context and fiber root inside an element, from opening to closing. Knows nothing of what is drawn.
import { createRoot, extend } from '@react-three/fiber';
import type { ReactNode } from 'react';
import { DirectionalLight, Mesh, WebGLRenderer } from 'three';
import { FOV_DEG } from '#anatomy/camera-fit.ts';
import { type DrawnOn, openContext } from '#session/early-drawing.ts';
import { rendererOf } from './capability.ts';
import { hushKnownWarnings } from './three-console.ts';

/** The tags in use, and nothing else of three. */
extend({ DirectionalLight, Mesh });

/** Metres; the nearest camera still sees the skin before it, the furthest sees all of the bust. */
const NEAR_M = 0.05;
const FAR_M = 20;

export interface OpenCanvas {
  readonly render: (contents: ReactNode) => void;
  /** What draws, by its own name; empty where the browser hides it. */
  readonly renderer: string;
  readonly close: () => void;
}

export interface ContextEvents {
  readonly onLost: () => void;
  readonly onRestored: () => void;
}

/**
 * Puts a canvas into `host` that follows its size: `early`, where one was opened before. Returns null when the browser gives no WebGL 2;
 * nothing is left behind then. No frame is drawn until the contents set the frame loop to 'demand'.
 */
export function openCanvas(host: HTMLElement, events: ContextEvents, early?: DrawnOn | null): OpenCanvas | null {
  const opened = early ?? openContext();
  if (opened === null) return null;
  const { canvas, context } = opened;
  host.append(canvas);

  let renderer: WebGLRenderer | null = null;
  let ended = false;
  const end = (): void => {
    if (ended) return;
    ended = true;
    watcher.disconnect();
    root.unmount();
  };
  const lost = (event: Event): void => {
    event.preventDefault();
    // Browsers show a lost canvas as a white sheet with a broken sign, over the still that stands in for it.
    canvas.style.visibility = 'hidden';
    // What the context held is gone with it: let go now, while letting go of it is still a matter of course, and not of the context.
    if (renderer) renderer.forceContextLoss = () => {};
    end();
    events.onLost();
  };
  canvas.addEventListener('webglcontextlost', lost);
  canvas.addEventListener('webglcontextrestored', events.onRestored);

  hushKnownWarnings();
  const root = createRoot(canvas);
  const box = host.getBoundingClientRect();
  void root.configure({
    gl: () => {
      renderer = new WebGLRenderer({ canvas, context, antialias: true, alpha: true });
      renderer.debug.checkShaderErrors = import.meta.env.DEV;
      return renderer;
    },
    size: { width: Math.max(box.width, 1), height: Math.max(box.height, 1), top: 0, left: 0 },
    camera: { fov: FOV_DEG, near: NEAR_M, far: FAR_M },
    frameloop: 'never',
    shadows: 'variance',
    flat: true,
    // Said here, or fiber would follow the display by itself, whatever the machine can bear: Sharpness says how many pixels are drawn.
    dpr: 1,
  });

  // A size that comes before the first contents is kept for them: a phone may be turned while the head is still on its way.
  let resize: ((width: number, height: number) => void) | null = null;
  let size: { readonly width: number; readonly height: number } | null = null;
  const watcher = new ResizeObserver(([entry]) => {
    const { width = 0, height = 0 } = entry?.contentRect ?? {};
    if (width <= 0 || height <= 0) return;
    size = { width, height };
    resize?.(width, height);
  });
  watcher.observe(host);

  return {
    renderer: rendererOf(context),
    render: (contents) => {
      if (ended) return;
      const store = root.render(contents);
      // A canvas of another size is empty until it is drawn on, and what is measured now is shown at once: it would flash.
      resize = (width, height) => {
        const { setSize, frameloop, gl, scene, camera } = store.getState();
        setSize(width, height);
        if (frameloop === 'demand') gl.render(scene, camera);
      };
      if (size) resize(size.width, size.height);
    },
    close: () => {
      // Closing gives the context back, which looks like a loss to whoever still listens.
      canvas.removeEventListener('webglcontextlost', lost);
      canvas.removeEventListener('webglcontextrestored', events.onRestored);
      end();
      canvas.remove();
    },
  };
}
