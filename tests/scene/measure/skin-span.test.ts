// The ruler follows the drawn skin, whatever its shape.
import { describe, expect, it } from 'vitest';
import { distance } from '#anatomy/vec3.ts';
import { createSkinSpan } from '#scene/measure/skin-span.ts';
import { ballGeometry, onBall } from '../ball-head.ts';

const [FROM, TO] = [onBall(0, 0).at, onBall(60, 0).at];
const ARC_MM = (100 * Math.PI) / 3;

describe('the ruler', () => {
  it('measures along the skin, from end to end', () => {
    const span = createSkinSpan({ skin: ballGeometry() }).between(FROM, TO);
    expect(Math.abs((span?.mm ?? 0) / ARC_MM - 1)).toBeLessThan(0.005);
    expect(distance(span?.path[0] ?? TO, FROM)).toBeLessThan(0.001);
    expect(distance(span?.path.at(-1) ?? FROM, TO)).toBeLessThan(0.001);
  });

  it('goes on to the skin from places beside it', () => {
    const off = createSkinSpan({ skin: ballGeometry() }).between([0, 0, 0.12], [0.12, 0, 0]);
    expect(Math.abs((off?.mm ?? 0) / ((100 * Math.PI) / 2) - 1)).toBeLessThan(0.005);
  });

  it('measures anew when the head has another shape', () => {
    const skin = ballGeometry();
    const ruler = createSkinSpan({ skin });
    const before = ruler.between(FROM, TO);
    expect(ruler.between(FROM, TO)).toBe(before);
    const position = skin.getAttribute('position');
    for (let i = 0; i < position.count; i++) position.setX(i, position.getX(i) * 1.5);
    ruler.forget();
    expect(ruler.between(FROM, [TO[0] * 1.5, TO[1], TO[2]])?.mm ?? 0).toBeGreaterThan((before?.mm ?? 0) * 1.2);
  });
});
