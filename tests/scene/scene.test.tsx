// @vitest-environment jsdom
// The picture's promise to the page: where there can be none it says so at once, and leaves nothing behind.
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Scene } from '#scene/Scene.tsx';
import { createStageLink } from '#session/stage-link.ts';
import { createSessionStore } from '#session/store.ts';
import { BALL_MANIFEST } from './ball-head.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('a browser without WebGL', () => {
  it('is reported as such, and the model is not even fetched', () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    const fetching = vi.spyOn(globalThis, 'fetch');
    const failures: string[] = [];
    const { container } = render(
      <Scene
        store={createSessionStore()}
        manifest={BALL_MANIFEST}
        modelUrl="./models/head.glb"
        link={createStageLink()}
        theme="dark"
        calm={true}
        onReady={() => failures.push('ready')}
        onFailed={(failure) => failures.push(failure)}
      />,
    );
    expect(failures).toEqual(['no-webgl']);
    expect(fetching).not.toHaveBeenCalled();
    expect(container.querySelector('canvas')).toBeNull();
    expect(container.querySelector('[aria-hidden="true"]')).not.toBeNull();
  });
});
