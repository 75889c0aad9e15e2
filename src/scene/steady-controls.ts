// The camera's easing, steadied: it neither leaps after a hitch nor asks for a frame in which nothing would move.
import { CameraControlsImpl } from '@react-three/drei/core/CameraControls.js';
import { Vector3 } from 'three';

/** Seconds. A hitch longer than this is not made up for: the head would leap. */
export const LONGEST_STEP_S = 0.25;

/** Lent to each question; the controls tell of themselves before fields of a class could be there. */
const [NOW, GOAL] = [new Vector3(), new Vector3()];

type Told = Parameters<CameraControlsImpl['dispatchEvent']>[0];

export class SteadyControls extends CameraControlsImpl {
  /** In a hand each move asks for one frame more, a jump too: frames that follow each other tell what the machine can draw in time. */
  isInHand = false;

  /** Whether the camera, or what it looks at, has any way left to go. */
  get isUnderWay(): boolean {
    return (
      !this.getPosition(NOW, false).equals(this.getPosition(GOAL, true)) ||
      !this.getTarget(NOW, false).equals(this.getTarget(GOAL, true))
    );
  }

  override update(delta: number): boolean {
    return super.update(Math.min(delta, LONGEST_STEP_S));
  }

  /** drei asks for another frame with each of these; the one that a jump or the end of a flight is drawn in is the last. */
  override dispatchEvent(told: Told): void {
    if ((told.type === 'update' || told.type === 'wake') && !this.isUnderWay && !this.isInHand) return;
    super.dispatchEvent(told);
  }
}
