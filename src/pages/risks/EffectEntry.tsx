// One unwanted effect: its name, both arms as dots and as a sentence, what else is told, its course, and the points that may cause it.
import type { RisksTexts } from '#copy/page-texts/risks.ts';
import type { Cited } from '#panels/cite.ts';
import { usePage } from '#panels/page-context.ts';
import { Sentence } from '#panels/Sentence.tsx';
import type { Effect } from '#protocol/effects.ts';
import { EffectDots } from './EffectDots.tsx';
import { PointLinks } from './PointLinks.tsx';
import { courseTold, effectTold } from './risks-told.ts';

interface Props {
  readonly effect: Effect;
  readonly texts: RisksTexts;
  readonly cited: readonly Cited[];
}

export function EffectEntry({ effect, texts, cited }: Props) {
  const { words } = usePage();
  const { id, label, kind } = effect;
  const course = courseTold(effect, texts);
  const { name } = texts.effects[id];
  return (
    <li className="effect" id={`effect-${id}`}>
      <h3>{name}</h3>
      {label && <EffectDots arms={label} />}
      {effectTold(effect, texts, words.locale).map((told) => (
        <p key={told.text}>
          <Sentence told={told} cited={cited} />
        </p>
      ))}
      {kind === 'common' && !label && <p>{texts.noCount}</p>}
      {(course || kind === 'common') && (
        <p className="soft course">{course ? <Sentence told={course} cited={cited} /> : texts.courseUnknown}</p>
      )}
      <PointLinks effect={id} title={texts.showPoints} />
    </li>
  );
}
