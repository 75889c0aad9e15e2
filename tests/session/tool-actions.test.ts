// A tool takes the picture over and gives it back.
import { describe, expect, it } from 'vitest';
import { dismiss, look, read } from '#session/actions.ts';
import { measure } from '#session/layer-actions.ts';
import { markOf, panelTarget } from '#session/selectors.ts';
import { createSessionStore } from '#session/store.ts';
import { leaveTool, markPoints, startTool } from '#session/tool-actions.ts';
import { startVisit } from '#session/tour-actions.ts';

describe('a tool that has the picture', () => {
  it('puts panel and ruler away, and leaves the head as it stands', () => {
    const store = createSessionStore();
    store.setState(look('back'));
    store.setState(measure('on'));
    store.setState(read({ kind: 'site', id: 'procerus' }));
    store.setState(startTool('plan'));
    const session = store.getState();
    expect(panelTarget(session)).toBeNull();
    expect(session.measuring.kind).toBe('off');
    expect(session.looking).toEqual({ kind: 'view', id: 'back' });
  });

  it('marks points for as long as it is open', () => {
    const store = createSessionStore();
    store.setState(startTool('quiz'));
    store.setState(markPoints({ procerus: 'lit' }));
    expect(markOf(store.getState(), 'procerus')).toBe('lit');
    expect(markOf(store.getState(), 'corrugator-left')).toBeNull();
    store.setState(leaveTool());
    expect(markOf(store.getState(), 'procerus')).toBeNull();
  });

  it('leaves no mark behind in another, nor in the walk through a visit', () => {
    const store = createSessionStore();
    store.setState(startTool('quiz'));
    store.setState(markPoints({ procerus: 'lit' }));
    store.setState(startTool('plan'));
    expect(markOf(store.getState(), 'procerus')).toBeNull();
    store.setState(markPoints({ procerus: 'lit' }));
    store.setState(startVisit());
    expect(markOf(store.getState(), 'procerus')).toBe('coming');
  });

  it('is left by Escape, with the head as it stands', () => {
    const store = createSessionStore();
    store.setState(look('back'));
    store.setState(startTool('quiz'));
    store.setState(dismiss());
    expect(store.getState()).toMatchObject({ activity: 'explore', looking: { kind: 'view', id: 'back' } });
  });

  it('wakes nobody for marks that are the same', () => {
    const store = createSessionStore();
    store.setState(startTool('plan'));
    store.setState(markPoints({ procerus: 'coming' }));
    const before = store.getState();
    store.setState(markPoints({ procerus: 'coming' }));
    expect(store.getState()).toBe(before);
  });
});
