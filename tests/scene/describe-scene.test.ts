// What shines, what recedes: the picture's states follow from the session alone.
import { describe, expect, it } from 'vitest';
import { describeScene } from '#scene/describe-scene.ts';
import { type Action, leave, openRegion, pointAt, read } from '#session/actions.ts';
import { createSessionStore } from '#session/store.ts';
import { goOn, leaveVisit, startVisit } from '#session/tour-actions.ts';
import { BALL_MANIFEST } from './ball-head.ts';

function recordsAfter(...actions: readonly Action[]) {
  const store = createSessionStore();
  for (const action of actions) store.setState(action);
  const { markers, areas } = describeScene(store.getState(), BALL_MANIFEST);
  return { areas, states: Object.fromEntries(markers.map(({ id, state }) => [id, state])) };
}

const ALL_REST = { forehead: 'rest', temple: 'rest', occipital: 'rest', neck: 'rest' };

describe('describeScene', () => {
  it('has one record for each of the 31 points, in the order of the manifest, all at rest at first', () => {
    const { markers, areas } = describeScene(createSessionStore().getState(), BALL_MANIFEST);
    expect(markers.map(({ id }) => id)).toEqual(BALL_MANIFEST.sites.map(({ id }) => id));
    expect(markers.every(({ state }) => state === 'rest')).toBe(true);
    expect(areas).toEqual(ALL_REST);
  });

  it('brightens the point that is pointed at, and its area, and nothing else', () => {
    const { areas, states } = recordsAfter(pointAt({ kind: 'site', id: 'temporalis-2-left' }, 'pointer'));
    expect(areas).toEqual({ ...ALL_REST, temple: 'bright' });
    expect(Object.entries(states).filter(([, state]) => state !== 'rest')).toEqual([['temporalis-2-left', 'bright']]);
  });

  it('brightens all points of an area that is pointed at', () => {
    const { states } = recordsAfter(pointAt({ kind: 'region', id: 'neck' }, 'pointer'));
    expect(Object.values(states).filter((state) => state === 'bright')).toHaveLength(10);
    expect(states['trapezius-3-right']).toBe('bright');
  });

  it('keeps the chosen point selected while another is only pointed at', () => {
    const { areas, states } = recordsAfter(
      read({ kind: 'site', id: 'procerus' }),
      pointAt({ kind: 'site', id: 'occipitalis-1-right' }, 'pointer'),
    );
    expect(states['procerus']).toBe('selected');
    expect(states['occipitalis-1-right']).toBe('bright');
    expect(areas).toEqual({ forehead: 'open', temple: 'receding', occipital: 'bright', neck: 'receding' });
  });

  it('does not let an area shine for as long as it is read about', () => {
    const { areas, states } = recordsAfter(read({ kind: 'region', id: 'forehead' }));
    expect(areas).toEqual({ forehead: 'open', temple: 'receding', occipital: 'receding', neck: 'receding' });
    expect(states['procerus']).toBe('bright');
  });

  it('dims the other areas beside an open one, whose points rest', () => {
    const { areas, states } = recordsAfter(openRegion('temple', 'right'));
    expect(areas).toEqual({ forehead: 'receding', temple: 'open', occipital: 'receding', neck: 'receding' });
    expect(states['temporalis-1-left']).toBe('rest');
    expect(states['procerus']).toBe('dimmed');
  });

  it('is at rest again when the pointer has left', () => {
    expect(recordsAfter(pointAt({ kind: 'region', id: 'neck' }, 'pointer'), leave()).areas).toEqual(ALL_REST);
  });

  it('tells in a walk what is done, in hand and to come, and lets only the step’s area stand out', () => {
    const steps = [startVisit(), goOn(), goOn(), goOn()];
    const { areas, states } = recordsAfter(...steps);
    expect(areas).toEqual({ forehead: 'open', temple: 'receding', occipital: 'receding', neck: 'receding' });
    expect([states['procerus'], states['frontalis-medial-left'], states['trapezius-1-left']]).toEqual(['done', 'lit', 'coming']);
    const hovered = recordsAfter(...steps, pointAt({ kind: 'site', id: 'procerus' }, 'pointer'));
    expect(hovered.states['procerus']).toBe('bright');
    expect(Object.values(recordsAfter(...steps, leaveVisit()).states)).not.toContain('lit');
  });
});
