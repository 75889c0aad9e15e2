// All results of the trials as one table, each with both arms, whether the trial had set it as its aim, and how likely by chance.
import type { EvidenceTexts } from '#copy/page-texts/evidence.ts';
import { usePage } from '#panels/page-context.ts';
import { CHANGES, type Change } from '#protocol/trials.ts';
import { differenceOf, written } from '../parts/numbers.ts';
import { DataTable } from '../parts/TableTwin.tsx';

export function ResultsTable({ texts: { results, figures } }: { readonly texts: EvidenceTexts }) {
  const { words } = usePage();
  const one = (value: number): string => written(value, words.locale, 1);
  const chance = (p: Change['p']): string => {
    if (!p) return results.notRead;
    return 'below' in p ? `<\u00a0${written(p.below, words.locale, 3)}` : written(p.value, words.locale, 3);
  };
  return (
    <DataTable
      caption={results.caption}
      columns={[results.result, figures.medicine, figures.placebo, figures.difference, results.aim, results.p]}
      rows={CHANGES.map(({ id, trial, unit, toxin, placebo, primary, p }) => ({
        head: results.named(results.trials[trial], results.kinds[id] ?? results.units[unit]),
        cells: [
          one(toxin),
          one(placebo),
          one(differenceOf(toxin, placebo)),
          primary === null ? results.notRead : primary ? results.yes : results.no,
          chance(p),
        ],
      }))}
    />
  );
}
