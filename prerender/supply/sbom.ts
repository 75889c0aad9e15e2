// The bill of materials in the CycloneDX form: npm writes it from the lock, and here it becomes the same for every build of the same lock.
import { spawnSync } from 'node:child_process';

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly object[];
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

export interface Sbom {
  readonly serialNumber?: string;
  readonly metadata: { readonly timestamp?: string; readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const FOR_DEVELOPMENT = 'cdx:npm:package:development';

/** Packages that name no licence in the field for it, with the one that their LICENSE file holds. */
export const READ_BY_HAND: Readonly<Record<string, string>> = { 'webgl-constants@1.1.1': 'MIT' };

/** Asks npm, which needs nothing but the lock for it; told to omit what is for development, it omits too much. `root` is the folder of package.json. @throws Error when npm cannot say it. */
export function npmSbom(root: string): Sbom {
  const asked = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--sbom-type', 'application'];
  const { stdout, stderr, status, error } = spawnSync('npm', asked, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`sbom.cdx.json: npm sbom failed: ${error?.message ?? stderr}`);
  return JSON.parse(stdout) as Sbom;
}

/** Of what reaches the reader alone; without the moment and the number of this one build; under the product's name, not its folder's. */
export function sameEachTime(written: Sbom, name: string): Sbom {
  const { serialNumber: _, metadata, components, dependencies, ...rest } = written;
  const { timestamp: __, component, ...about } = metadata;
  const shipped = components.filter((one) => !one.properties?.some((property) => property.name === FOR_DEVELOPMENT));
  const known = new Set([component, ...shipped].map((one) => one['bom-ref']));
  return {
    ...rest,
    metadata: { ...about, component: { ...component, name } },
    components: shipped.map(licensed),
    dependencies: dependencies
      .filter(({ ref }) => known.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => known.has(other)) })),
  };
}

function licensed(component: Component): Component {
  const id = READ_BY_HAND[`${component.name}@${component.version}`];
  return component.licenses || !id ? component : { ...component, licenses: [{ license: { id } }] };
}
