// The ruler laid over the skin: answers the page's question how far it is, and draws the way. Measures only while the head has the shape
// that was chosen; until then it has no answer. Loaded when it is first taken out.
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo } from 'react';
import { BufferGeometry, Group, Mesh } from 'three';
import type { Point } from '#anatomy/manifest.ts';
import type { Measuring } from '#session/session.ts';
import type { StageLink } from '#session/stage-link.ts';
import type { SessionStore } from '#session/store.ts';
import type { DrawnHead } from '../drawn-head.ts';
import type { SkinPicker } from '../skin-picker.ts';
import { pathGeometry } from './path-geometry.ts';
import { createPathMaterials } from './path-material.ts';
import { createSkinSpan } from './skin-span.ts';

/** Above the points' discs, below the needle. */
const ORDER = 2;

interface Props {
  readonly store: SessionStore;
  readonly measuring: Measuring;
  readonly link: StageLink;
  readonly head: DrawnHead;
  readonly picker: SkinPicker;
  /** Colour of the line that separates what is drawn from any skin. */
  readonly halo: string;
}

export function Ruler({ store, measuring, link, head, picker, halo }: Props) {
  const invalidate = useThree((state) => state.invalidate);
  const span = useMemo(() => createSkinSpan(head), [head]);
  const materials = useMemo(createPathMaterials, []);
  const line = useMemo(() => lineOf(materials.passes), [materials]);
  useEffect(() => () => materials.dispose(), [materials]);
  useEffect(() => () => line.lay(null), [line]);
  useEffect(
    () =>
      head.onChange(() => {
        if (head.shown() === null) span.forget();
      }),
    [head, span],
  );

  useEffect(() => {
    link.offerSpan((from, to) => (isWhole(head, store) ? span.between(from, to) : null));
    invalidate();
    return () => link.offerSpan(null);
  }, [link, head, store, span, invalidate]);

  useLayoutEffect(() => {
    materials.edge(halo);
    invalidate();
  }, [materials, halo, invalidate]);

  useEffect(() => {
    let timer = 0;
    const lay = (): void => {
      const [from, to] = measuring.kind === 'on' ? [placeOf(measuring.from, head), placeOf(measuring.to, head)] : [null, null];
      const path = from && to && isWhole(head, store) ? span.between(from, to)?.path : null;
      const [first, last] = [path?.[0], path?.at(-1)];
      const normals = first && last && ([picker.nearest(first).normal, picker.nearest(last).normal] as const);
      line.lay(path && normals ? pathGeometry(path, normals) : null);
      invalidate();
    };
    // Measuring takes longer than a frame has: it is done after the one in which the head came to rest.
    const soon = (): void => {
      line.lay(null);
      window.clearTimeout(timer);
      timer = window.setTimeout(lay);
    };
    soon();
    const stop = head.onChange(soon);
    return () => {
      stop();
      window.clearTimeout(timer);
    };
  }, [measuring, head, store, span, line, picker, invalidate]);

  useFrame(({ size }) => materials.fit(size.width, size.height));

  return <primitive object={line.group} />;
}

/** Whether the head drawn is the one the reader has chosen, and has arrived. */
function isWhole(head: DrawnHead, store: SessionStore): boolean {
  const [shown, { build }] = [head.shown(), store.getState()];
  return shown !== null && shown.head === build.head && shown.share === build.share;
}

function placeOf(place: string | null, head: DrawnHead): Point | null {
  if (place === null) return null;
  return head.sites().find(({ id }) => id === place)?.at ?? head.landmarks()[place]?.at ?? null;
}

function lineOf(passes: ReturnType<typeof createPathMaterials>['passes']) {
  let geometry = new BufferGeometry();
  const group = new Group();
  passes.forEach((material, i) => {
    const mesh = new Mesh(geometry, material);
    mesh.renderOrder = ORDER + i / 10;
    mesh.frustumCulled = false;
    group.add(mesh);
  });
  group.visible = false;
  return {
    group,
    /** Shows this line, or none; the one before is let go. */
    lay: (next: BufferGeometry | null): void => {
      geometry.dispose();
      geometry = next ?? new BufferGeometry();
      group.visible = next !== null;
      for (const mesh of group.children) (mesh as Mesh).geometry = geometry;
    },
  };
}
