// Builds the one instanced mesh of all points: a disc of rings and spokes per point, its patch of skin, its shape and colour.
import {
  type BufferGeometry,
  Color,
  Float32BufferAttribute,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  ShaderMaterial,
} from 'three';
import { AREA_SIGNS } from '#anatomy/area-signs.ts';
import type { PlacedSite } from '#anatomy/manifest.ts';
import type { MarkerState } from './describe-scene.ts';
import { MARKER_FRAGMENT, MARKER_VERTEX, SHAPE_CODES, STATE_CODES } from './marker-shader.ts';
import { fitPatch } from './surface-fit.ts';

/** A ring drawn smaller than this (CSS pixels) stops being readable; it then stands for the place only, not for the tolerance. */
const LEAST_RING_PX = 5.5;
const RINGS = 7;
const SPOKES = 28;

export interface MarkerUniforms {
  readonly focalPx: { value: number };
  readonly leastPx: { value: number };
  readonly halo: { readonly value: Color };
  readonly line: { value: number };
}

export function createMarkerMaterial(): { readonly material: ShaderMaterial; readonly uniforms: MarkerUniforms } {
  const uniforms = {
    focalPx: { value: 1000 },
    leastPx: { value: LEAST_RING_PX },
    halo: { value: new Color() },
    line: { value: 1 },
  };
  const material = new ShaderMaterial({
    vertexShader: MARKER_VERTEX,
    fragmentShader: MARKER_FRAGMENT,
    uniforms,
    transparent: true,
    depthWrite: false,
  });
  return { material, uniforms };
}

/** Attributes that say where on the skin a point lies, with how many numbers each. */
const PLACE = { at: 3, right: 3, up: 3, curve: 3, slope: 2 } as const;

/** The disc for every site, shaped by the skin's vertices (`head`: position and normal, metres, atlas frame). */
export function createMarkerGeometry(sites: readonly PlacedSite[], head: BufferGeometry): InstancedBufferGeometry {
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(discPlaces(), 3));
  geometry.setIndex(discTriangles());
  geometry.instanceCount = sites.length;
  const each = (name: string, size: number, values: readonly number[]): void => {
    geometry.setAttribute(name, new InstancedBufferAttribute(new Float32Array(values), size));
  };
  for (const [name, size] of Object.entries(PLACE)) each(name, size, new Array<number>(sites.length * size).fill(0));
  each(
    'radius',
    1,
    sites.map((site) => site.toleranceMm / 1000),
  );
  each(
    'hue',
    3,
    sites.flatMap((site) => new Color(AREA_SIGNS[site.region].color).toArray()),
  );
  each(
    'look',
    2,
    sites.flatMap((site) => [SHAPE_CODES[AREA_SIGNS[site.region].shape], STATE_CODES.rest]),
  );
  placeMarkers(geometry, sites, head);
  return geometry;
}

/** Lays each disc on the skin where its point now is; sites in the order the geometry was built in. */
export function placeMarkers(geometry: BufferGeometry, sites: readonly PlacedSite[], head: BufferGeometry): void {
  const positions = head.getAttribute('position').array;
  const normals = head.getAttribute('normal').array;
  const places = Object.keys(PLACE).map((name) => geometry.getAttribute(name));
  sites.forEach(({ at, normal }, i) => {
    const { right, up, curve, slope } = fitPatch(at, normal, positions, normals);
    const values: readonly (readonly number[])[] = [at, right, up, curve, slope];
    places.forEach((attribute, k) => {
      values[k]?.forEach((value, part) => {
        attribute.setComponent(i, part, value);
      });
    });
  });
  for (const attribute of places) attribute.needsUpdate = true;
}

/** Sets the state of each point, in the order the geometry was built in. */
export function setMarkerStates(geometry: BufferGeometry, states: readonly MarkerState[]): void {
  const look = geometry.getAttribute('look');
  states.forEach((state, i) => {
    look.setY(i, STATE_CODES[state]);
  });
  look.needsUpdate = true;
}

function discPlaces(): number[] {
  const places = [0, 0, 0];
  for (let ring = 1; ring <= RINGS; ring++) {
    for (let spoke = 0; spoke < SPOKES; spoke++) {
      const angle = (spoke / SPOKES) * Math.PI * 2;
      places.push((Math.cos(angle) * ring) / RINGS, (Math.sin(angle) * ring) / RINGS, 0);
    }
  }
  return places;
}

function discTriangles(): number[] {
  const place = (ring: number, spoke: number): number => (ring === 0 ? 0 : 1 + (ring - 1) * SPOKES + (spoke % SPOKES));
  const triangles: number[] = [];
  for (let ring = 0; ring < RINGS; ring++) {
    for (let spoke = 0; spoke < SPOKES; spoke++) {
      triangles.push(place(ring, spoke), place(ring + 1, spoke), place(ring + 1, spoke + 1));
      if (ring > 0) triangles.push(place(ring, spoke), place(ring + 1, spoke + 1), place(ring, spoke + 1));
    }
  }
  return triangles;
}
