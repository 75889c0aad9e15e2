// Refuses a model file that the manifest was not written for.
import { ModelError } from '#session/fetch-model.ts';

/**
 * `field` of atlas.json says the SHA-256 (hex) that the bytes must have: throws ModelError where they have another. Browsers offer the
 * digest on https and localhost only; elsewhere the check is left out.
 */
export async function checkHash(bytes: ArrayBuffer, file: string, expected: string, field: string): Promise<void> {
  if (globalThis.crypto?.subtle === undefined) return;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const found = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (found !== expected.toLowerCase()) {
    throw new ModelError(
      `${file}: is not the file that atlas.json names in "${field}" (${found.slice(0, 8)}, not ${expected.slice(0, 8)})`,
    );
  }
}
