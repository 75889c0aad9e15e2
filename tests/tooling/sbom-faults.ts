// The rules of a CycloneDX bill of materials that a reader of it relies on, and whether it agrees with the lock.
import { z } from 'zod/mini';

interface Shipped {
  readonly name: string;
  readonly version: string;
  /** As in the lock: "sha512-" and base64. */
  readonly integrity: string;
}

const LICENCE = z.union([z.object({ license: z.object({ id: z.string() }) }), z.object({ expression: z.string() })]);
const COMPONENT = z.object({
  'bom-ref': z.string(),
  type: z.literal('library'),
  name: z.string(),
  version: z.string(),
  purl: z.string(),
  licenses: z.optional(z.array(LICENCE)),
  hashes: z.array(z.object({ alg: z.literal('SHA-512'), content: z.string().check(z.regex(/^[0-9a-f]{128}$/)) })),
});
const BOM = z.object({
  bomFormat: z.string(),
  specVersion: z.string(),
  version: z.int(),
  metadata: z.object({ component: z.object({ 'bom-ref': z.string(), type: z.literal('application') }) }),
  components: z.array(COMPONENT),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

const hex = (integrity: string): string => Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');
const purlOf = ({ name, version }: Shipped): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** `needed`: the names of what the product itself asks for. */
export function sbomFaults(data: unknown, shipped: readonly Shipped[], needed: readonly string[]): readonly string[] {
  const shaped = BOM.safeParse(data);
  if (!shaped.success) return shaped.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const { bomFormat, specVersion, components, dependencies, metadata } = shaped.data;
  const refs = components.map((one) => one['bom-ref']);
  const known = new Set([...refs, metadata.component['bom-ref']]);
  const named = new Map(shipped.map((one) => [`${one.name}@${one.version}`, one]));
  const own = dependencies.find(({ ref }) => ref === metadata.component['bom-ref'])?.dependsOn ?? [];
  return [
    ...(bomFormat === 'CycloneDX' ? [] : [`bomFormat: is ${bomFormat}`]),
    ...(/^1\.[4-7]$/.test(specVersion) ? [] : [`specVersion: is ${specVersion}`]),
    ...[...named.keys()].filter((ref) => !refs.includes(ref)).map((ref) => `${ref}: is left out`),
    ...refs.filter((ref, index) => refs.indexOf(ref) !== index).map((ref) => `${ref}: stands here twice`),
    ...components.flatMap(({ licenses, hashes, purl, ...one }) => {
      const ref = one['bom-ref'];
      const locked = named.get(ref);
      if (!locked) return [`${ref}: is not among what is shipped`];
      return [
        ...(licenses?.length ? [] : [`${ref}: no licence`]),
        ...(hashes.some(({ content }) => content === hex(locked.integrity)) ? [] : [`${ref}: not the hash that is locked`]),
        ...(purl === purlOf(locked) ? [] : [`${ref}: purl is ${purl}`]),
      ];
    }),
    ...needed
      .filter((name) => !own.some((ref) => ref.startsWith(`${name}@`)))
      .map((name) => `${name}: the product does not ask for it`),
    ...(needed.length > 0 ? dependencies.flatMap(({ dependsOn }) => dependsOn) : [])
      .filter((ref) => !known.has(ref))
      .map((ref) => `${ref}: is asked for and not there`),
  ];
}
