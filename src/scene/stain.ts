// The colour the plaster takes on in an area. Worked out in OKLab, where equal steps look equal: four stains that differ in hue alone,
// however dark or vivid the areas' own signs are.
import { Color } from 'three';

/** Lightness of every stain; the clay's own is about 0.85. */
const LIGHTNESS = 0.8;
/** Colourfulness, 0 grey to about 0.3: a stain, not a coat. */
const CHROMA = 0.08;

/** The stain with the hue of an sRGB colour ("#2b6cb0"). */
export function stainOf(sign: string): Color {
  const { r, g, b } = new Color(sign);
  const [l, m, s] = [
    Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b),
    Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b),
    Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b),
  ];
  const hue = Math.atan2(
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
  );
  return fromOklab(LIGHTNESS, CHROMA * Math.cos(hue), CHROMA * Math.sin(hue));
}

function fromOklab(lightness: number, a: number, b: number): Color {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return new Color(
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  );
}
