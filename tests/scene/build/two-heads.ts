// The ball of ball-head.ts with two targets: head A is a quarter wider, the frontalis lifts the front of it by 4 mm.
import { BufferGeometry, Float32BufferAttribute, Group, Mesh, MeshBasicMaterial } from 'three';
import type { Manifest, PlacedSite, Point } from '#anatomy/manifest.ts';
import { nearestSpot } from '#anatomy/skin-mesh.ts';
import { BALL_MANIFEST, ballGeometry } from '../ball-head.ts';

export const WIDER = 1.25;
export const LIFT_M = 0.004;
export const LANDMARK: Point = [0.1, 0, 0];

const ball = ballGeometry();
const positions = ball.getAttribute('position').array;
const triangles = ball.index?.array ?? new Uint32Array();

/** Sites of the ball with the triangles they lie in. */
const sites: readonly PlacedSite[] = BALL_MANIFEST.sites.map((site) => {
  const { triangle } = nearestSpot({ positions, triangles }, site.at);
  const corners = [0, 1, 2].map((k) => triangles[triangle * 3 + k] ?? 0) as [number, number, number];
  return { ...site, triangle: corners, barycentric: [0.5, 0.25, 0.25] };
});
const widened = ([x, y, z]: Point): Point => [x * WIDER, y, z];

export const TWO_HEADS: Manifest = {
  ...BALL_MANIFEST,
  sites,
  landmarks: { ear: { at: LANDMARK } },
  morphs: { model: '', targets: ['head-a', 'action-frontalis'] },
  actions: { frontalis: 'action-frontalis' },
  heads: {
    ...BALL_MANIFEST.heads,
    'head-a': {
      target: 'head-a',
      sites: sites.map((site) => ({ ...site, at: widened(site.at) })),
      landmarks: { ear: { at: widened(LANDMARK) } },
      sizes: {},
    },
  },
};

interface Flaws {
  readonly node?: string;
  readonly without?: string;
  readonly vertices?: number;
}

/** heads.glb as it is read: the node is half as large as its mesh, and one more is mirrored. */
export function headsFile({ node = 'skin', without, vertices = positions.length / 3 }: Flaws = {}): Group {
  const geometry = new BufferGeometry();
  const shift = (of: (i: number) => readonly number[]): Float32BufferAttribute =>
    new Float32BufferAttribute(
      Array.from({ length: vertices }, (_, i) => of(i)).flatMap((values) => values.map((value) => value * 2)),
      3,
    );
  geometry.setAttribute(
    'position',
    shift(() => [0, 0, 0]),
  );
  const names = ['head-a', 'action-frontalis'].filter((name) => name !== without);
  const shifts: Readonly<Record<string, (i: number) => readonly number[]>> = {
    'head-a': (i) => [(positions[i * 3] ?? 0) * (WIDER - 1), 0, 0],
    'action-frontalis': (i) => [0, (positions[i * 3 + 2] ?? 0) > 0 ? LIFT_M : 0, 0],
  };
  geometry.morphAttributes['position'] = names.map((name) => shift(shifts[name] ?? (() => [0, 0, 0])));
  geometry.morphTargetsRelative = true;
  const meshOf = (name: string, x: number): Mesh => {
    const mesh = new Mesh(geometry, new MeshBasicMaterial());
    mesh.morphTargetDictionary = Object.fromEntries(names.map((target, i) => [target, i]));
    mesh.name = name;
    mesh.scale.set(0.5 * x, 0.5, 0.5);
    return mesh;
  };
  return new Group().add(meshOf(node, 1), meshOf('mirrored', -1));
}
