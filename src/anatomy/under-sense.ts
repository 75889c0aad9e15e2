// What the manifest's fields about muscles, nerves, other heads and movements must agree with: each there, once, and whole.
import { SITES } from '#protocol/protocol.ts';
import { PARTS_OF_MUSCLE } from '#protocol/under-the-point.ts';
import { BODY_MUSCLE_IDS, NERVE_IDS, SITE_IDS } from '#protocol/vocabulary.ts';
import { headFaults, onceEach } from './head-sense.ts';
import { HEAD_IDS, type LayerPart, type Manifest } from './manifest.ts';

const MIDLINE = ['procerus', 'galea'];

const NODES: readonly string[] = [
  'base',
  ...BODY_MUSCLE_IDS.flatMap((id) =>
    (MIDLINE.includes(id) ? ['midline'] : ['left', 'right']).map((side) => `muscle__${id}__${side}`),
  ),
  ...NERVE_IDS.flatMap((id) => [`nerve__${id}__left`, `nerve__${id}__right`]),
];

const nameOf = (part: LayerPart['part']): string => (part.kind === 'base' ? 'base' : `${part.kind}__${part.id}__${part.side}`);

function layerFaults({ layers: { parts } }: Manifest): string[] {
  const misnamed = parts.flatMap(({ node, part }, index) => {
    const name = nameOf(part);
    return node === name ? [] : [`layers.parts[${index}].node: must be "${name}", is "${node}"`];
  });
  const nodes = parts.map(({ node }) => node);
  const without = parts.flatMap(({ part, tendon }, index) =>
    part.kind === 'muscle' && tendon === undefined ? [`layers.parts[${index}].tendon: is missing`] : [],
  );
  return [...misnamed, ...without, ...onceEach('layers.parts', NODES, nodes)];
}

function strataFaults({ strata }: Manifest): string[] {
  return SITE_IDS.flatMap((id) => {
    const own = strata[id];
    const order = own.flatMap(({ fromMm, toMm }, index) =>
      fromMm < toMm ? [] : [`strata.${id}[${index}]: must run inwards, runs from ${fromMm} to ${toMm}`],
    );
    const wanted = PARTS_OF_MUSCLE[SITES[id].muscle];
    const over = own.some(({ muscle }) => wanted.includes(muscle));
    return over ? order : [...order, `strata.${id}: must meet ${wanted.join(' or ')}, meets none of them`];
  });
}

function morphFaults({ morphs: { targets }, actions, heads }: Manifest): string[] {
  const named = [
    ...Object.entries(heads).map(([id, { target }]) => [`heads.${id}.target`, target] as const),
    ...Object.entries(actions).map(([muscle, target]) => [`actions.${muscle}`, target] as const),
  ];
  return [
    ...onceEach('morphs.targets', [...new Set(targets)], targets),
    ...named.flatMap(([field, target]) => (targets.includes(target) ? [] : [`${field}: "${target}" is not in morphs.targets`])),
  ];
}

function otherHeadFaults({ heads }: Manifest): string[] {
  const made = Object.entries(heads);
  const missing = HEAD_IDS.filter((id) => id !== 'average' && heads[id] === undefined);
  return [...missing.map((id) => `heads.${id}: is missing`), ...made.flatMap(([id, head]) => headFaults(`heads.${id}.`, head))];
}

/** Faults of layers, strata, morphs, actions and heads. */
export function underFaults(manifest: Manifest): string[] {
  return [...layerFaults(manifest), ...strataFaults(manifest), ...morphFaults(manifest), ...otherHeadFaults(manifest)];
}
