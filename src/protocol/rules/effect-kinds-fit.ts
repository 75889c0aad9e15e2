// Rule: an effect is not called less common than its own figures say, nor more: common from 1 in 100 in the label's trials.
import type { Effect } from '../effects.ts';
import type { Share } from '../share.ts';

const COMMON_FROM = 1;

const isCommon = (share: Share): boolean => 'percent' in share && share.percent >= COMMON_FROM;

export function effectKindsFit(effects: readonly Pick<Effect, 'id' | 'kind' | 'label' | 'alone'>[]): readonly string[] {
  return effects.flatMap(({ id, kind, label, alone }) => {
    const shares = [label?.toxin, ...alone.filter(({ group }) => group === 'label').map(({ share }) => share)].flatMap(
      (share) => share ?? [],
    );
    if (kind === 'less-common' && shares.some(isCommon)) return [`"${id}" is called less common, but came in 1 of 100 or more`];
    const rare = kind === 'common' && shares.length > 0 && !shares.some(isCommon);
    return rare ? [`"${id}" is called common, but came in fewer than 1 of 100`] : [];
  });
}
