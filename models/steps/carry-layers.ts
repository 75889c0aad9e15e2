// Every layer taken along to every figure; the muscles that work in an action swell as their fibres shorten.
import type { InsideCarrier } from './carry-inside.ts';
import type { Figure } from './figures.ts';
import type { PackedLayer } from './packed-layers.ts';

/** Metres: for each layer, for each figure, the places of its vertices there. */
export function carryLayers(
  layers: readonly PackedLayer[],
  figures: readonly Figure[],
  inside: InsideCarrier,
): readonly (readonly Float64Array[])[] {
  const carries = figures.map(({ cage }) => inside.carryTo(cage));
  return layers.map((layer) => {
    const hold = inside.hold(layer.positions);
    return figures.map((figure, i) => {
      const places = carries[i]?.(layer.positions, hold) ?? layer.positions;
      const working = figure.kind === 'action' && layer.muscle && figure.works.includes(layer.muscle);
      return working ? swollen(places, layer, figure.swellMm) : places;
    });
  });
}

/** Thickest half-way along the fibres; the ends, where a muscle is tendon, keep their thickness. */
function swollen(places: Float64Array, { normals, uvs }: PackedLayer, swellMm: number): Float64Array {
  return places.map((value, i) => {
    const along = uvs[Math.floor(i / 3) * 2 + 1] ?? 0;
    const belly = Math.sin(Math.PI * Math.min(Math.max(along, 0), 1)) ** 2;
    return value + (normals[i] ?? 0) * belly * swellMm * 0.001;
  });
}
