// Holds what is said aloud, and that a hover is never said.
import { describe, expect, it } from 'vitest';
import { announcementOf } from '#app/announcement.ts';
import { EN } from '#copy/en.ts';
import { regionSentence, siteSentence } from '#copy/site-sentence.ts';
import { structureSentence } from '#copy/structure-sentence.ts';
import { VISIT_STEP_IDS } from '#copy/visit-steps.ts';
import { type Action, dismiss, look, openRegion, pictureFailed, pictureReady, pointAt, read, turnTo } from '#session/actions.ts';
import {
  chooseHead,
  chooseLevel,
  morphsFailed,
  morphsLoading,
  peelTo,
  underLoading,
  underReady,
} from '#session/layer-actions.ts';
import type { Session } from '#session/session.ts';
import { createSessionStore } from '#session/store.ts';
import { goOn, leaveVisit, placeKept, present, startVisit } from '#session/tour-actions.ts';

/** What is said after the last of these steps, each of which may have been said before. */
function saidAfter(...steps: readonly (readonly Action[])[]): string | null {
  const apply = (session: Session, actions: readonly Action[]): Session => actions.reduce((now, act) => act(now), session);
  const start = createSessionStore().getState();
  const before = steps.slice(0, -1).reduce(apply, start);
  return announcementOf(before, apply(before, steps.at(-1) ?? []), EN);
}

describe('what is said aloud', () => {
  it('is a point that was opened, and an area with its view in one breath', () => {
    expect(saidAfter([read({ kind: 'site', id: 'procerus' }), turnTo('procerus')])).toBe(siteSentence('procerus', EN));
    const area = saidAfter([openRegion('neck'), read({ kind: 'region', id: 'neck' })]);
    expect(area).toContain(regionSentence('neck', EN));
    expect(area).toContain(EN.announce.regionOpened(EN.regions.neck.name));
  });

  it('is never a hover or the focus passing', () => {
    expect(saidAfter([pointAt({ kind: 'site', id: 'procerus' }, 'pointer')])).toBeNull();
    expect(saidAfter([pointAt({ kind: 'site', id: 'procerus' }, 'focus')])).toBeNull();
    const pinned = [read({ kind: 'site', id: 'procerus' } as const)];
    expect(saidAfter(pinned, [pointAt({ kind: 'region', id: 'neck' }, 'pointer')])).toBeNull();
  });

  it('is that a panel was closed and that an area was left', () => {
    expect(saidAfter([read({ kind: 'site', id: 'procerus' })], [dismiss()])).toBe(EN.announce.closed);
    expect(saidAfter([openRegion('neck')], [dismiss()])).toBe(EN.announce.startView);
  });

  it('is the view that was chosen and what became of the picture', () => {
    expect(saidAfter([look('back')])).toBe(EN.stage.views.back.seen);
    expect(saidAfter([pictureReady()])).toBe(EN.announce.ready);
    expect(saidAfter([pictureFailed('model', 'head.glb')])).toBe(EN.announce.failed);
  });

  it('is a muscle or nerve that was opened, by name and side', () => {
    const gon = { kind: 'nerve', id: 'greater-occipital', side: 'right' } as const;
    expect(saidAfter([read(gon), peelTo(3)])).toBe(structureSentence(gon, EN));
  });

  it('is what becomes of a file that was wanted later', () => {
    expect(saidAfter([underLoading()])).toBe(EN.under.fetching.under.loading);
    expect(saidAfter([underLoading()], [underReady()])).toBeNull();
    expect(saidAfter([morphsLoading()], [morphsFailed('heads.glb')])).toBe(EN.under.fetching.morphs.failed);
  });

  it('is for whom and on which head the page now shows', () => {
    expect(saidAfter([chooseLevel('clinician')])).toBe(EN.announce.levels.clinician);
    expect(saidAfter([chooseHead('head-d')])).toBe(EN.announce.head(EN.under.heads.names['head-d']));
  });

  it('is each step of a walk with its count, how it fills the window, and that it was left', () => {
    const { visit } = EN;
    const walk = [startVisit(), goOn()];
    expect(saidAfter(walk)).toBe(`${visit.progress(2, VISIT_STEP_IDS.length)}: ${visit.titles.expect}.`);
    expect(saidAfter(walk, [goOn()])).toContain(`${visit.titles.frown}. ${visit.count(3, 31)}.`);
    expect(saidAfter(walk, [present()])).toContain(visit.presenting);
    expect(saidAfter(walk, [dismiss()])).toBe(visit.left);
  });

  it('is what the search opened out of the walk, after that it was left', () => {
    const found = [leaveVisit(), read({ kind: 'site', id: 'procerus' } as const), turnTo('procerus')];
    expect(saidAfter([startVisit()], found)).toBe(`${EN.visit.left} ${siteSentence('procerus', EN)}`);
  });

  it('is not the place of a walk that nobody is on', () => {
    expect(saidAfter([placeKept({ step: 'frown', pace: 'area', given: 3 })])).toBeNull();
  });
});
