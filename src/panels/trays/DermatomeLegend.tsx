// The key to the tinted skin: which tint is which root, and behind it what each root feels, with its sources.
import { DERMATOME_SIGNS } from '#anatomy/dermatome-signs.ts';
import { DERMATOME_IDS } from '#protocol/vocabulary.ts';
import { Citations } from '../Citations.tsx';
import { citedIn } from '../cite.ts';
import { usePage } from '../page-context.ts';
import { ToldBlock } from '../ToldBlock.tsx';
import './trays.css';

export function DermatomeLegend() {
  const { words } = usePage();
  const said = [...DERMATOME_IDS.map((id) => words.dermatomes[id]), words.dermatomeBorders];
  const cited = citedIn(said);
  return (
    <details className="roots" data-dermatome-key="">
      <summary>
        <span className="spoken-only">{words.under.dermatomes}</span>
        <span className="root-key">
          {DERMATOME_IDS.map((id) => (
            <span key={id} className="root">
              <svg className="swatch" viewBox="0 0 20 20" aria-hidden="true">
                <circle cx="10" cy="10" r="8" fill={DERMATOME_SIGNS[id].color} />
              </svg>
              {id}
            </span>
          ))}
        </span>
      </summary>
      <ToldBlock title={words.under.dermatomes} said={said} cited={cited} />
      <Citations cited={cited} />
    </details>
  );
}
