// Holds that a link shows somebody else the same picture: whatever a reader has done, its address brings it about on a fresh page; and
// that whatever anyone types there leads to a state that the page can be in.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEAD_IDS, VIEW_IDS } from '#anatomy/manifest.ts';
import { layBare, sidesOfMuscle, sidesOfNerve } from '#panels/choose-structure.ts';
import { showAddress } from '#panels/show-address.ts';
import { BODY_MUSCLE_IDS, LAYER_IDS, LEVEL_IDS, NERVE_IDS, REGION_IDS, SITE_IDS } from '#protocol/vocabulary.ts';
import { type Action, choose, dismiss, look, openRegion, pointAt, read, turnTo } from '#session/actions.ts';
import { addressOf, areaOf, fragmentOf } from '#session/address.ts';
import * as layers from '#session/layer-actions.ts';
import { readFragment } from '#session/read-address.ts';
import { selectedOf } from '#session/selectors.ts';
import type { Session } from '#session/session.ts';
import { createSessionStore } from '#session/store.ts';
import { startVisit } from '#session/tour-actions.ts';

const FRESH = createSessionStore().getState();
const STRUCTURES = [...BODY_MUSCLE_IDS.flatMap(sidesOfMuscle), ...NERVE_IDS.flatMap(sidesOfNerve)];
const MAIN_VIEWS = VIEW_IDS.filter((id) => !areaOf(id));

const from = <T>(values: readonly T[]) => fc.constantFrom(...values);
/** All that a reader can do to the picture, but for dragging it. */
const action: fc.Arbitrary<Action> = fc.oneof(
  from(SITE_IDS).map((id) => read({ kind: 'site', id })),
  from(SITE_IDS).map(
    (id): Action =>
      (session) =>
        turnTo(id)(read({ kind: 'site', id })(session)),
  ),
  from(SITE_IDS).map((id) => pointAt({ kind: 'site', id }, 'pointer')),
  fc.tuple(from(REGION_IDS), from(['left', 'right'] as const)).map(
    ([id, side]): Action =>
      (session) =>
        read({ kind: 'region', id })(openRegion(id, side)(session)),
  ),
  fc.tuple(from(STRUCTURES), fc.boolean()).map(([structure, turn]) => layBare(structure, turn)),
  from(MAIN_VIEWS).map(look),
  fc.constant(dismiss()),
  fc.double({ min: 0, max: 3, noNaN: true }).map(layers.peelTo),
  from(LAYER_IDS).map(layers.toggleLayer),
  from([layers.switchLens(), layers.switchDermatomes(), choose('dark')]),
  from(LEVEL_IDS).map(layers.chooseLevel),
  from(HEAD_IDS).map(layers.chooseHead),
  fc.integer({ min: 0, max: 100 }).map((percent) => layers.blendTo(percent / 100)),
);
const session = fc.array(action, { maxLength: 12 }).map((all) => all.reduce((now, one) => one(now), FRESH));

const linkTo = (shown: Session): string => fragmentOf(addressOf(shown, shown.looking));
const opened = (fragment: string, on: Session = FRESH): Session => showAddress(readFragment(fragment).address)(on);

const rounded = ({ depth, ...rest }: Session['layers']) => ({ ...rest, depth: Math.round(depth * 100) / 100 });

/** Turned to a point that is not read any more, the head is seen from where what is read is usually seen. */
const isNamed = (given: Session): boolean => {
  const at = selectedOf(given);
  return given.looking.kind === 'view' || (at?.kind === 'site' && given.looking.kind === 'site' && given.looking.id === at.id);
};

describe('a link', () => {
  it('shows the same picture, on a fresh page and on one where another had been made', () => {
    fc.assert(
      fc.property(session, session, (given, other) => {
        const link = linkTo(given);
        for (const page of [FRESH, { ...other, level: given.level }]) {
          const seen = opened(link, page);
          expect(linkTo(seen), link).toBe(isNamed(given) ? link : linkTo(opened(linkTo(seen))));
          expect(selectedOf(seen)).toEqual(selectedOf(given));
          expect(rounded(seen.layers)).toEqual(rounded(given.layers));
          expect(seen.build).toEqual(given.build);
          expect(seen.level).toBe(given.level);
          if (given.looking.kind === 'view')
            expect([seen.looking, seen.openRegion], link).toEqual([given.looking, given.openRegion]);
          if (selectedOf(given)?.kind !== 'region') expect(seen.openRegion, link).toBe(given.openRegion);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('says nothing of brightness, the visit, the ruler, or what is only pointed at', () => {
    const changes: readonly Action[] = [
      choose('dark'),
      startVisit(),
      layers.measure('on'),
      pointAt({ kind: 'site', id: 'procerus' }, 'pointer'),
    ];
    for (const change of changes) expect(linkTo(change(FRESH))).toBe('');
  });

  it('to a turned picture leads to the view that it was turned from', () => {
    const temple = openRegion('temple', 'right')(FRESH);
    expect(fragmentOf(addressOf({ ...temple, looking: { kind: 'free' } }, temple.looking))).toBe(
      '#level=patient&view=temple-right',
    );
  });

  it('that says the picture which is there already wakes nobody', () => {
    const given = layers.peelTo(2)(openRegion('neck')(read({ kind: 'site', id: 'trapezius-1-left' })(FRESH)));
    const seen = opened(linkTo(given), given);
    for (const field of ['attention', 'looking', 'layers', 'build'] as const) expect(seen[field]).toBe(given[field]);
  });

  it('leaves the kind of reader who follows it, unless it says one', () => {
    const clinician = layers.chooseLevel('clinician')(FRESH);
    expect(opened('#site=procerus', clinician).level).toBe('clinician');
    expect(opened('#level=patient&site=procerus', clinician).level).toBe('patient');
  });

  it('lays the ruler away for what is to be read, and turns a walk only where it says so', () => {
    expect(opened('#site=procerus', layers.measure('on')(FRESH))).toMatchObject({
      measuring: { kind: 'off' },
      attention: { kind: 'reading', at: { id: 'procerus' } },
    });
    const walking = startVisit()(FRESH);
    expect(opened('#depth=1', walking)).toMatchObject({ looking: walking.looking, openRegion: walking.openRegion });
  });
});

it('whatever is typed leads to a state that can be written and opened again: 10,000 fragments', () => {
  const words = ['site', 'area', 'view', 'depth', 'share', 'head', 'nerve', 'muscle', 'side', 'skin', 'level', '__proto__'];
  const values = [
    ...SITE_IDS.slice(0, 4),
    ...REGION_IDS,
    ...VIEW_IDS,
    ...NERVE_IDS,
    'head-a',
    'on',
    'off',
    '2.5',
    '-1',
    '400',
    '%',
  ];
  const typed = fc
    .array(fc.tuple(from(words), fc.oneof(from(values), fc.string())))
    .map((all) => all.map((one) => one.join('=')).join('&'));
  fc.assert(
    fc.property(typed, (fragment) => {
      const { layers: shown, build, openRegion: open, looking } = opened(fragment);
      expect(shown.depth).toBeGreaterThanOrEqual(0);
      expect(shown.depth).toBeLessThanOrEqual(3);
      expect(build.head === 'average' ? build.share === 0 : build.share >= 0 && build.share <= 1).toBe(true);
      if (looking.kind === 'view') expect(open).toBe(areaOf(looking.id) ?? null);
      const link = linkTo(opened(fragment));
      expect(linkTo(opened(link))).toBe(link);
    }),
    { numRuns: 10_000 },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});
