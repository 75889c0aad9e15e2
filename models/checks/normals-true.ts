// Rule: what is drawn faces where the fine surface faces, that the skin was thinned from.
import { NORMALS_OFF_DEG } from '../recipe/packing.ts';
import type { NormalTurns } from '../steps/normal-turns.ts';

/** One line when any normal is off by more than allowed. */
export function normalsTrue({ drawnOffDeg }: Pick<NormalTurns, 'drawnOffDeg'>): readonly string[] {
  const most = drawnOffDeg.reduce((worst, degrees) => Math.max(worst, degrees), 0);
  if (most <= NORMALS_OFF_DEG) return [];
  const many = drawnOffDeg.filter((degrees) => degrees > NORMALS_OFF_DEG).length;
  return [`head.glb: ${many} normals are up to ${most.toFixed(1)}° off, at most ${NORMALS_OFF_DEG}° allowed`];
}
