// An effect in both arms as dots, one for each of 100 people: solid with the medicine, rings with placebo, a speck for fewer than one.
import type { Arms, Share } from '#protocol/share.ts';
import { dotsOf } from '../parts/effect-dots.ts';

const STEP = 12;
const RADIUS = 4.5;

export function EffectDots({ arms }: { readonly arms: Arms }) {
  return (
    <div className="effect-dots" aria-hidden="true">
      <DotRow share={arms.toxin} arm="toxin" />
      <DotRow share={arms.placebo} arm="placebo" />
    </div>
  );
}

interface RowProps {
  readonly share: Share;
  readonly arm: 'toxin' | 'placebo';
}

export function DotRow({ share, arm }: RowProps) {
  const { whole, less } = dotsOf(share);
  const middles = Array.from({ length: whole }, (_, index) => (index + 0.5) * STEP);
  return (
    <svg className={`dot-row ${arm}`} viewBox={`0 0 ${Math.max(1, whole) * STEP} ${STEP}`} aria-hidden="true">
      {middles.map((x) => (
        <circle key={x} cx={x} cy={STEP / 2} r={RADIUS} />
      ))}
      {less && <circle className="speck" cx={STEP / 2} cy={STEP / 2} r={1.6} />}
      {whole === 0 && !less && <path className="none" d={`M${STEP / 2 - 3} ${STEP / 2}h6`} />}
    </svg>
  );
}
