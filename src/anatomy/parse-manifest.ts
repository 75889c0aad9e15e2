// The gate through which atlas.json enters the program: what passes is a Manifest, what fails is refused with the field's name.
import type { Manifest } from './manifest.ts';
import { manifestFaults } from './manifest-sense.ts';
import { MANIFEST_SHAPE, wordIssue } from './manifest-shape.ts';

/** A manifest that cannot be used. The message names the first faulty field: "sites[3].at[1]: must be number, is missing". */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
  /** Every fault found, each with its field. */
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    const [first = 'atlas.json: is not usable', ...more] = faults;
    super(more.length > 0 ? `${first} (and ${more.length} more)` : first);
    this.faults = faults;
  }
}

function fieldName(path: readonly PropertyKey[]): string {
  const name = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return name === '' ? 'atlas.json' : name.replace(/^\./, '');
}

/**
 * Checks data read from atlas.json.
 * @throws ManifestError naming the field when a field is missing, misshapen or at odds with the protocol.
 */
export function parseManifest(data: unknown): Manifest {
  const shaped = MANIFEST_SHAPE.safeParse(data, { error: wordIssue });
  if (!shaped.success) throw new ManifestError(shaped.error.issues.map(({ path, message }) => `${fieldName(path)}: ${message}`));
  // A manifest whose other heads are not made yet has none of them; it is a whole one otherwise.
  const manifest = shaped.data as Manifest;
  const faults = manifestFaults(manifest);
  if (faults.length > 0) throw new ManifestError(faults);
  return manifest;
}
