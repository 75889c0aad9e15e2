// All unwanted effects as one table: both arms of the label's trials, and the two series without a control.
import type { RisksTexts } from '#copy/page-texts/risks.ts';
import { usePage } from '#panels/page-context.ts';
import { type Alone, EFFECT_IDS, EFFECTS, type Effect } from '#protocol/effects.ts';
import type { Share } from '#protocol/share.ts';
import { written } from '../parts/numbers.ts';
import { DataTable } from '../parts/TableTwin.tsx';

export function EffectsTable({ texts }: { readonly texts: RisksTexts }) {
  const { words } = usePage();
  const { table, figures, effects } = texts;
  const say = (share: Share | undefined): string => {
    if (!share) return table.none;
    return 'percent' in share ? written(share.percent, words.locale) : `< ${written(share.under, words.locale)}`;
  };
  const alone = (effect: Effect, group: Alone['group']): string => {
    const found = effect.alone.find((one) => one.group === group);
    const note = found?.counted ? table.counted[found.counted] : undefined;
    return note ? `${say(found?.share)} (${note})` : say(found?.share);
  };
  const counted = EFFECT_IDS.map((id) => EFFECTS[id]).filter(({ label, alone: series }) => label || series.length > 0);
  return (
    <DataTable
      caption={table.caption}
      columns={[table.effect, figures.medicine, figures.placebo, table.compel, table.hull]}
      rows={counted.map((effect) => ({
        head: effects[effect.id].name,
        cells: [
          say(effect.label?.toxin ?? effect.alone.find(({ group }) => group === 'label')?.share),
          say(effect.label?.placebo),
          alone(effect, 'compel'),
          alone(effect, 'hull'),
        ],
      }))}
    />
  );
}
