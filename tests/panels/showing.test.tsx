// @vitest-environment jsdom
// Whatever names a point, an area or a structure shows it in the same way: the search, the address, and the texts' own buttons.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { EN } from '#copy/en.ts';
import { hasHead, PAGE_IDS } from '#copy/page-ids.ts';
import { siteFacts } from '#copy/site-facts.ts';
import { showPoint } from '#panels/attend.ts';
import { resultOf } from '#panels/search/search-sides.ts';
import { showTarget } from '#panels/show-target.ts';
import { SITES } from '#protocol/protocol.ts';
import { SITE_IDS } from '#protocol/vocabulary.ts';
import { messageOf } from '#session/failure-detail.ts';
import type { Target } from '#session/session.ts';
import { createStageLink } from '#session/stage-link.ts';
import { createSessionStore } from '#session/store.ts';
import { onAWidePage } from './fake-browser.ts';
import { panel, renderPage } from './render-page.tsx';

onAWidePage();

describe('showing a target', () => {
  const TARGETS: readonly [Target, object][] = [
    [{ kind: 'site', id: 'occipitalis-2-right' }, { looking: { kind: 'site', id: 'occipitalis-2-right' } }],
    [
      { kind: 'region', id: 'neck' },
      { openRegion: 'neck', looking: { kind: 'view', id: 'neck' } },
    ],
    [{ kind: 'muscle', id: 'temporalis', side: 'right' }, { looking: { kind: 'view', id: 'right' } }],
  ];

  it.each(TARGETS)('%j is read, and the head turns to it', (target, shown) => {
    const store = createSessionStore();
    showTarget({ store, link: createStageLink(), manifest: null }, target);
    expect(store.getState()).toMatchObject({ attention: { kind: 'reading', at: target }, ...shown });
  });

  it('with the ruler out, a point is one of its ends', () => {
    const store = createSessionStore({ measuring: { kind: 'on', from: null, to: null } });
    store.setState(showPoint('procerus'));
    expect(store.getState().measuring).toMatchObject({ kind: 'on', from: 'procerus' });
    expect(store.getState().attention).toEqual({ kind: 'nothing' });
  });
});

it('the buttons in the text of an area lead to its points', async () => {
  const { store } = renderPage({ attention: { kind: 'reading', at: { kind: 'region', id: 'neck' }, over: null } });
  const id = 'trapezius-1-left';
  const name = siteFacts(id, EN).spoken;
  await userEvent.setup().click(within(panel() ?? screen.getByRole('main')).getByRole('button', { name }));
  expect(store.getState()).toMatchObject({ attention: { at: { kind: 'site', id } }, looking: { kind: 'site', id } });
});

it('the side of a point that was found is the scheme’s', () => {
  for (const id of SITE_IDS) {
    const entry = { goal: { kind: 'show', targets: [{ kind: 'site', id }] } };
    expect(resultOf(entry as unknown as Parameters<typeof resultOf>[0], 'left').side).toBe(SITES[id].side);
  }
});

it('the head stands on the atlas and on the visit, and on no other page', () => {
  expect(PAGE_IDS.filter(hasHead)).toEqual(['atlas', 'visit']);
});

it('whatever was thrown has words to pass on', () => {
  expect(messageOf(new TypeError('no line'))).toBe('no line');
  expect(messageOf('torn')).toBe('torn');
});
