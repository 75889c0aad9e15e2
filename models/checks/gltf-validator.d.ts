// The part of gltf-validator that the checks use; the package brings no types.
declare module 'gltf-validator' {
  export function validateBytes(data: Uint8Array): Promise<unknown>;
}
