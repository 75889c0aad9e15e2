// One row of the list. It never takes the focus: that stays in the field.
import { SITES } from '#protocol/protocol.ts';
import type { RegionId } from '#protocol/vocabulary.ts';
import { AreaSign } from '../AreaSign.tsx';
import { usePage } from '../page-context.ts';
import type { ChosenGoal, Result } from './search-entry.ts';

interface Props {
  readonly id: string;
  readonly result: Result;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

export function ResultRow({ id, result, active, onPoint, onChoose }: Props) {
  const { words } = usePage();
  const { entry, side, goal } = result;
  const region = regionOf(goal);
  const where =
    entry.count ??
    (side && words.sides[side]) ??
    (goal.kind === 'open' && goal.anchor !== null && entry.kind !== 'question' && words.house.names[goal.page]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
    <div
      role="option"
      id={id}
      className="search-row"
      data-result={result.id}
      aria-selected={active}
      tabIndex={-1}
      onPointerMove={(event) => event.pointerType === 'mouse' && !active && onPoint()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className="search-sign">{region && <AreaSign region={region} />}</span>
      <span className="search-what">
        <span lang={entry.latinName ? 'la' : undefined}>{entry.name}</span>{' '}
        {entry.latin && (
          <span className="latin" lang="la">
            {entry.latin}
          </span>
        )}{' '}
        {entry.about && <span className="search-about">{entry.about}</span>}
      </span>{' '}
      {where && <span className="search-where">{where}</span>}
    </div>
  );
}

/** The area whose sign stands before a row. */
function regionOf(goal: ChosenGoal): RegionId | null {
  if (goal.kind !== 'show') return null;
  if (goal.target.kind === 'region') return goal.target.id;
  return goal.target.kind === 'site' ? SITES[goal.target.id].region : null;
}
