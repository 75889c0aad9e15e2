// The needle as things to draw: steel, its outline, what is seen of it through the skin, the hub, the drop. Sets tones, place and how
// much it is there; knows no session.
import {
  BackSide,
  type BufferGeometry,
  Color,
  FrontSide,
  Group,
  Matrix4,
  Mesh,
  ShaderMaterial,
  type Side,
  SphereGeometry,
  Vector2,
  Vector3,
} from 'three';
import type { Point } from '#anatomy/manifest.ts';
import { cross } from '#anatomy/vec3.ts';
import { NEEDLE } from '#protocol/needle.ts';
import type { Brightness } from '../light-recipe.ts';
import type { NeedlePose } from './needle-pose.ts';
import { CLEAR_FRAGMENT, NEEDLE_VERTEX, PLAIN_FRAGMENT, STEEL_FRAGMENT } from './needle-shader.ts';
import { hubGeometry, needleGeometry } from './needle-shape.ts';

interface Tones {
  readonly steel: readonly [dark: string, light: string];
  readonly clear: readonly [dark: string, light: string];
  readonly drop: readonly [dark: string, light: string];
}

/** sRGB. Steel is dark on the plaster of every theme; its light outline parts it from a dark page. */
const TONES: Readonly<Record<Brightness, Tones>> = {
  light: { steel: ['#232a30', '#dbe3e8'], clear: ['#53646f', '#dde6ea'], drop: ['#1f5f73', '#d3edf3'] },
  dark: { steel: ['#2a3238', '#e3eaee'], clear: ['#a9bac4', '#c2d0d7'], drop: ['#174e60', '#bfe2ea'] },
  dim: { steel: ['#20272c', '#a9b3b8'], clear: ['#7d8a91', '#8d999f'], drop: ['#123f4d', '#8db4be'] },
};

/** CSS pixels. */
const LEAST_HALF_WIDTH_PX = 0.8;
const OUTLINE_PX = 0.9;
/** Share of the light outline, and of the needle seen through the skin. */
const OUTLINE_SHARE = 0.75;
const GHOST_SHARE = 0.7;
/** The point turned this far from the viewer (cosine) begins to be, and is, hidden by the head itself: nothing is drawn through it. */
const TURNED_AWAY = { begins: -0.15, wholly: -0.45 } as const;

export interface NeedleModel {
  readonly object: Group;
  readonly tone: (theme: Brightness, halo: string) => void;
  /** `normal` is the skin's at the point. */
  readonly place: (pose: NeedlePose, normal: Point) => void;
  /** `share` 0 to 1; `eye` is where the viewer stands, `focalPx` as of the camera fit. */
  readonly show: (share: number, eye: Point, focalPx: number) => void;
  readonly dispose: () => void;
}

export function createNeedle(): NeedleModel {
  const focal = { value: 1000 };
  const steel = layer(STEEL_FRAGMENT, focal, { below: { value: 1 } });
  const outline = layer(PLAIN_FRAGMENT, focal, {}, { side: BackSide, spreadPx: OUTLINE_PX });
  const ghost = layer(STEEL_FRAGMENT, focal, { below: { value: 0 } }, { through: true });
  const hub = layer(CLEAR_FRAGMENT, focal, { cover: { value: new Vector2(0.34, 0.8) } });
  const drop = layer(CLEAR_FRAGMENT, focal, { cover: { value: new Vector2(0.3, 0.75) } }, { through: true });
  const shapes = { needle: needleGeometry(), hub: hubGeometry(), drop: dropGeometry() };
  const object = new Group();
  const meshes = [
    meshOf(shapes.drop, drop, 3),
    meshOf(shapes.needle, ghost, 4),
    meshOf(shapes.needle, outline, 5),
    meshOf(shapes.needle, steel, 6),
    meshOf(shapes.hub, hub, 7),
  ];
  object.add(...meshes);
  object.matrixAutoUpdate = false;
  object.visible = false;
  const entry = new Vector3();
  const up = new Vector3();
  const basis = { x: new Vector3(), y: new Vector3(), z: new Vector3() };
  const set = (material: ShaderMaterial, name: string, value: unknown): void => {
    const uniform = material.uniforms[name];
    if (uniform) uniform.value = value;
  };
  return {
    object,
    tone: (theme, halo) => {
      const { steel: metal, clear, drop: liquid } = TONES[theme];
      for (const [material, [dark, light]] of [
        [steel, metal],
        [ghost, metal],
        [hub, clear],
        [drop, liquid],
      ] as const) {
        set(material, 'dark', new Color(dark));
        set(material, 'light', new Color(light));
      }
      set(outline, 'dark', new Color(halo));
    },
    place: (pose, normal) => {
      const { tip, direction, bevel } = pose;
      basis.y.set(-direction[0], -direction[1], -direction[2]);
      basis.z.set(...bevel);
      basis.x.set(...cross([basis.y.x, basis.y.y, basis.y.z], bevel));
      object.matrix.copy(new Matrix4().makeBasis(basis.x, basis.y, basis.z)).setPosition(...tip);
      object.matrixWorldNeedsUpdate = true;
      entry.set(...pose.entry);
      up.set(...normal);
      set(ghost, 'below', pose.inside);
    },
    show: (share, eye, focalPx) => {
      object.visible = share > 0;
      focal.value = focalPx;
      const towards = new Vector3(...eye).sub(entry).normalize().dot(up);
      const { begins, wholly } = TURNED_AWAY;
      const seen = Math.min(Math.max((towards - wholly) / (begins - wholly), 0), 1);
      set(steel, 'shown', share);
      set(hub, 'shown', share);
      set(outline, 'shown', share * OUTLINE_SHARE);
      set(ghost, 'shown', share * seen * GHOST_SHARE);
      set(drop, 'shown', share * seen);
    },
    dispose: () => {
      for (const shape of Object.values(shapes)) shape.dispose();
      for (const material of [steel, outline, ghost, hub, drop]) material.dispose();
    },
  };
}

/** The volume given, about the tip; it has the needle's attributes. */
function dropGeometry(): BufferGeometry {
  const ball = new SphereGeometry(NEEDLE.bolusRadiusMm / 1000, 32, 20);
  const count = ball.getAttribute('position').count;
  ball.setAttribute('radial', ball.getAttribute('position').clone());
  for (let i = 0; i < count; i++) ball.getAttribute('radial').setXYZ(i, 0, 0, 0);
  return ball;
}

function layer(
  fragmentShader: string,
  focalPx: { value: number },
  own: Record<string, { value: unknown }>,
  { side = FrontSide, spreadPx = 0, through = false }: { side?: Side; spreadPx?: number; through?: boolean } = {},
): ShaderMaterial {
  return new ShaderMaterial({
    vertexShader: NEEDLE_VERTEX,
    fragmentShader,
    uniforms: {
      focalPx,
      leastPx: { value: LEAST_HALF_WIDTH_PX },
      spreadPx: { value: spreadPx },
      dark: { value: new Color() },
      light: { value: new Color() },
      shown: { value: 0 },
      ...own,
    },
    transparent: true,
    depthTest: !through,
    depthWrite: false,
    side,
  });
}

function meshOf(geometry: BufferGeometry, material: ShaderMaterial, order: number): Mesh {
  const mesh = new Mesh(geometry, material);
  mesh.renderOrder = order;
  mesh.frustumCulled = false;
  return mesh;
}
