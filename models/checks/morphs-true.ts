// Every place that heads.glb moves to lies where the head was carried to, within the file's rounding.
import type { DecodedMorphs, MorphedMesh } from '../steps/pack-heads.ts';

/** Half a step on each of three axes, and a hair. */
const MOST_STEPS_ASTRAY = 0.88;

/** Largest way, in millimetres, between a vertex as the file moves it and as it was carried; infinite when the file lacks it. */
export function strayOf(mesh: MorphedMesh, target: number, name: string, decoded: DecodedMorphs): number {
  const made = mesh.moves[target];
  const read = decoded.get(mesh.node)?.moves.get(name);
  if (!made || !read || made.length !== read.length) return Number.POSITIVE_INFINITY;
  let most = 0;
  for (let i = 0; i < made.length; i += 3) {
    const away = [0, 1, 2].map((axis) => (made[i + axis] ?? 0) - (read[i + axis] ?? 0));
    most = Math.max(most, Math.hypot(...away) * 1000);
  }
  return most;
}

export function morphsAstray(
  meshes: readonly MorphedMesh[],
  targets: readonly string[],
  decoded: DecodedMorphs,
): readonly string[] {
  return meshes.flatMap((mesh) =>
    targets.flatMap((name, i) => {
      const most = strayOf(mesh, i, name, decoded);
      return most <= mesh.stepM * 1000 * MOST_STEPS_ASTRAY
        ? []
        : [`heads.glb: ${name} moves ${mesh.node} up to ${most.toFixed(2)} mm astray`];
    }),
  );
}
