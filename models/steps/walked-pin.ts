// A place of the skin that figures give along the skin: from a pin so far down, then so far away from the midline, as a finger walks.
import type { Vec3 } from '../bust.ts';
import { nearestSkinPoint, type SkinPoint } from '../geometry/skin-point.ts';
import { DOWN, LEVEL, SAGITTAL, walkIn } from '../geometry/walk.ts';
import { type Board, type Pin, stick } from './pin.ts';

/** Millimetres along the skin. */
export type WalkedPin = Pin & { readonly walk?: { readonly down?: number; readonly aside?: number } };

const MM = 0.001;
const LEFT: Vec3 = [1, 0, 0];

/** @throws when the landmark is not known, no skin is seen at the pin or the skin ends on the way */
export function stickWalked(board: Board, pin: WalkedPin): SkinPoint {
  let skin = nearestSkinPoint(board.surface, stick(board, pin));
  if (pin.walk?.down) skin = walkIn(board.surface, skin, SAGITTAL, DOWN, pin.walk.down * MM);
  if (pin.walk?.aside) skin = walkIn(board.surface, skin, LEVEL, LEFT, pin.walk.aside * MM);
  return skin;
}
