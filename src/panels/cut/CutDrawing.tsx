// The cut below a point as a drawing: bands of skin and muscle with their names beside them, the needle, its drop and a scale.
import type { CSSProperties } from 'react';
import { type CrossSection, crossSection } from '#anatomy/cross-section.ts';
import type { Manifest } from '#anatomy/manifest.ts';
import { bodyMuscleFacts } from '#copy/body-muscle-facts.ts';
import type { Words } from '#copy/words.ts';
import { NEEDLE, needleAt } from '#protocol/needle.ts';
import type { SiteId } from '#protocol/vocabulary.ts';
import './cut.css';
import { shortLatin } from '../latin.ts';
import { usePage } from '../page-context.ts';
import { cutOnPaper, needleOutline, spreadNames } from './cut-layout.ts';

const SCALE_MM = 5;

/** Rem: a name of at most two lines, and the ticks that lead to it. */
const NAME_HIGH = 2.5;
const TICK = 0.9;

type Layer = CrossSection['layers'][number];

interface Props {
  readonly id: SiteId;
  readonly manifest: Manifest;
}

export function CutDrawing({ id, manifest }: Props) {
  const { words } = usePage();
  const section = crossSection(manifest, id, needleAt(id));
  const { layers, needle, bolus, depthMm } = section;
  if (layers.length === 0) return null;
  const cut = cutOnPaper(section);
  const middles = layers.map(({ fromMm, toMm }) => cut.down((fromMm + Math.min(toMm, depthMm)) / 2));
  const high = Math.max(cut.height, layers.length * NAME_HIGH);
  const tops = spreadNames(middles, NAME_HIGH, high);
  const { cut: said } = words.under;
  const spoken = layers.map((layer) => said.layer(nameOf(layer, words), layer.fromMm, layer.toMm));
  return (
    <figure className="cut">
      <div className="cut-paper" style={rem({ '--high': high, '--wide': cut.width + TICK, '--name': NAME_HIGH })}>
        <svg
          className="cut-svg"
          role="img"
          aria-label={said.described(spoken, needle.angleDeg)}
          viewBox={`0 0 ${cut.width + TICK} ${high}`}
        >
          <rect className="cut-fascia" x={0} y={cut.down(0)} width={cut.width} height={depthMm * cut.scale} />
          {layers.map((layer) => (
            <rect
              key={layer.fromMm}
              className={layer.muscle === 'skin and fat' ? 'cut-skin' : 'cut-muscle'}
              x={0}
              y={cut.down(layer.fromMm)}
              width={cut.width}
              height={(layer.toMm - layer.fromMm) * cut.scale}
            />
          ))}
          {layers.map((layer) => layer.muscle !== 'skin and fat' && <Fibres key={layer.fromMm} {...bandOf(layer, cut)} />)}
          <path className="cut-surface" d={`M0 ${cut.down(0)}H${cut.width}`} />
          <circle
            className="cut-bolus"
            cx={cut.across(bolus.at.x)}
            cy={cut.down(bolus.at.depth)}
            r={bolus.radiusMm * cut.scale}
          />
          <path className="cut-needle" d={needleOutline(section, cut, NEEDLE.outerMm * cut.scale)} />
          {layers.map((layer, index) => (
            <path
              key={layer.fromMm}
              className="cut-tick"
              d={`M${cut.width + 0.1} ${middles[index]}L${cut.width + TICK - 0.15} ${(tops[index] ?? 0) + NAME_HIGH / 2}`}
            />
          ))}
        </svg>
        <ul className="cut-names" aria-hidden="true">
          {layers.map((layer, index) => (
            <li key={layer.fromMm} style={rem({ '--top': tops[index] ?? 0 })}>
              {layer.muscle === 'skin and fat' ? said.skin : <i lang="la">{nameOf(layer, words)}</i>}
            </li>
          ))}
        </ul>
      </div>
      <figcaption className="soft">
        <span className="cut-bar" style={{ width: `${SCALE_MM * cut.scale}rem` }} aria-hidden="true" />
        <span aria-hidden="true">{said.scale(SCALE_MM)}. </span>
        {said.key} {said.model}
      </figcaption>
    </figure>
  );
}

/** Lengths in rem for the style sheet. */
function rem(lengths: Readonly<Record<`--${string}`, number>>): CSSProperties {
  return Object.fromEntries(Object.entries(lengths).map(([name, length]) => [name, `${length}rem`]));
}

interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

function bandOf({ fromMm, toMm }: Layer, cut: ReturnType<typeof cutOnPaper>): Band {
  return { top: cut.down(fromMm), bottom: cut.down(toMm), width: cut.width };
}

/** Fine lines along a muscle's band. */
function Fibres({ top, bottom, width }: Band) {
  const count = Math.max(0, Math.floor((bottom - top) / 0.22) - 1);
  const step = (bottom - top) / (count + 1);
  const lines = Array.from({ length: count }, (_, index) => `M0 ${(top + step * (index + 1)).toFixed(3)}H${width.toFixed(3)}`);
  return <path className="cut-fibres" d={lines.join('')} />;
}

function nameOf({ muscle }: Layer, words: Words): string {
  return muscle === 'skin and fat' ? words.under.cut.skin : shortLatin(bodyMuscleFacts(muscle, words).name.latin);
}
