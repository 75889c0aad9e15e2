// Rule: the needle as drawn goes into the skin at a sound angle, keeps to the published one, and never in to the hub.
import type { NeedleUse } from '../needle.ts';

/** Part of the needle that may be under the skin: the hub stays well clear. */
const MOST_INSERTED = 0.75;

export function needleWithinReach(lengthMm: number, uses: readonly (readonly [string, NeedleUse])[]): readonly string[] {
  return uses.flatMap(([id, { angleDeg, heading, drawnAngleDeg, drawnDepthMm }]) => {
    const sound = drawnAngleDeg > 0 && drawnAngleDeg <= 90 && drawnDepthMm > 0;
    if (!sound) return [`"${id}" is drawn at ${drawnAngleDeg} degrees, ${drawnDepthMm} mm deep`];
    const kept = angleDeg === null || angleDeg === drawnAngleDeg;
    const straight = (heading === 'straight') === (drawnAngleDeg === 90);
    const inserted = drawnDepthMm / Math.sin((drawnAngleDeg * Math.PI) / 180);
    return [
      ...(kept ? [] : [`"${id}" is taught at ${angleDeg} degrees, drawn at ${drawnAngleDeg}`]),
      ...(straight ? [] : [`"${id}" goes ${heading} at ${drawnAngleDeg} degrees`]),
      ...(inserted <= lengthMm * MOST_INSERTED ? [] : [`"${id}" is drawn ${inserted.toFixed(1)} of ${lengthMm} mm in`]),
    ];
  });
}
