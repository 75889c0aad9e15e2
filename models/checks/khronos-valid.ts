// Rule: the Khronos validator finds no error and no warning in the file, neither as it is sent nor unpacked (it cannot look into
// compressed buffers itself).
import { validateBytes } from 'gltf-validator';
import { unpacked } from '../steps/glb-file.ts';

const WARNING = 1;

interface Message {
  readonly code: string;
  readonly message: string;
  readonly severity: number;
  readonly pointer?: string;
}

/** One line for each error and warning. */
export async function khronosValid(glb: Uint8Array, file = 'head.glb'): Promise<readonly string[]> {
  const sent = await faultsOf(glb, file);
  return sent.length > 0 ? sent : faultsOf(await unpacked(glb), file);
}

async function faultsOf(glb: Uint8Array, file: string): Promise<readonly string[]> {
  const report = (await validateBytes(glb)) as { readonly issues: { readonly messages: readonly Message[] } };
  return report.issues.messages
    .filter(({ severity }) => severity <= WARNING)
    .map(({ code, message, pointer }) => `${file}: ${code} at ${pointer ?? 'the file'}: ${message}`);
}
