// The unwanted effects of one kind under their heading, with how to read them.
import type { RisksTexts } from '#copy/page-texts/risks.ts';
import type { Cited } from '#panels/cite.ts';
import { isUnchecked } from '#panels/cite.ts';
import { usePage } from '#panels/page-context.ts';
import { EFFECT_GROUPS, type EffectKind, effectsOfKind } from '#protocol/effects.ts';
import { percent, under } from '#protocol/share.ts';
import { written } from '../parts/numbers.ts';
import { DotRow } from './EffectDots.tsx';
import { EffectEntry } from './EffectEntry.tsx';
import { effectTold } from './risks-told.ts';

interface Props {
  readonly kind: EffectKind;
  readonly texts: RisksTexts;
  readonly cited: readonly Cited[];
}

export function EffectGroup({ kind, texts, cited }: Props) {
  const { words } = usePage();
  const effects = effectsOfKind(kind);
  const { toxin, placebo } = EFFECT_GROUPS.label;
  const keys = [
    { name: texts.key.medicine, sign: <DotRow share={percent(1)} arm="toxin" /> },
    { name: texts.key.placebo, sign: <DotRow share={percent(1)} arm="placebo" /> },
    { name: texts.key.less, sign: <DotRow share={under(1)} arm="placebo" /> },
  ];
  return (
    <section className="passage" id={kind} aria-labelledby={`${kind}-title`}>
      <h2 id={`${kind}-title`}>{texts.kinds[kind]}</h2>
      <p>{texts.intro[kind](written(toxin, words.locale), written(placebo, words.locale))}</p>
      {kind === 'common' && (
        <ul className="keys dot-keys">
          {keys.map(({ name, sign }) => (
            <li key={name}>
              {sign} {name}
            </li>
          ))}
        </ul>
      )}
      {isUnchecked(effects.flatMap((effect) => effectTold(effect, texts, words.locale))) && (
        <p className="unchecked">{words.panel.notChecked}</p>
      )}
      <ul className="effects">
        {effects.map((effect) => (
          <EffectEntry key={effect.id} effect={effect} texts={texts} cited={cited} />
        ))}
      </ul>
    </section>
  );
}
