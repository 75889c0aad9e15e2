// From a shape of the control mesh to its settled cage: posture, then the atlas frame. What the skin and everything under it share.
import { pose } from './pose.ts';
import type { ControlMesh } from './read-source.ts';
import { settleFrame } from './settle-frame.ts';

/** hm08 vertices that posture and frame need; the landmarks of the scheme are found later, on the finished bust. */
const HM08 = { tragionLeft: 12_077, tragionRight: 5478, pupilLeft: 14_634 } as const;

/**
 * Control vertices in metres of the atlas frame.
 * @param shape decimetres, hm08's frame: a head of the control mesh, for example the average adult
 * @param mmPerDm size of the figure, see fit-scale.ts
 */
export function settleControl(source: ControlMesh, shape: Float64Array, mmPerDm: number): Float64Array {
  const controlOf = (id: number): number => {
    const index = source.vertexIds.indexOf(id);
    if (index < 0) throw new Error(`hm08 vertex ${id} is not in models/source/`);
    return index;
  };
  const [left, right] = [controlOf(HM08.tragionLeft), controlOf(HM08.tragionRight)];
  const posed = pose(shape, source.skinQuads, { tragion: left, pupil: controlOf(HM08.pupilLeft) });
  return settleFrame(posed, [left, right], mmPerDm);
}
