// What a tool that takes the picture over may do to the session, as pure functions like those of actions.ts.
import type { Action } from './actions.ts';
import { same } from './same.ts';
import type { Marks, ToolActivity } from './session.ts';

/** Opens the tool with the picture as it stands; panel, ruler and walk are put away. */
export function startTool(activity: ToolActivity): Action {
  return (session) => {
    if (session.activity === activity) return session;
    return { ...session, activity, marks: {}, attention: { kind: 'nothing' }, measuring: { kind: 'off' } };
  };
}

/** Back to looking around freely; nothing is marked any more. */
export function leaveTool(): Action {
  return (session) => ({ ...session, activity: 'explore', marks: {} });
}

/** Has the points drawn so. */
export function markPoints(marks: Marks): Action {
  return (session) => (same(session.marks, marks) ? session : { ...session, marks });
}

/** Another plan stands, as text. */
export function setPlan(plan: string): Action {
  return (session) => (session.plan === plan ? session : { ...session, plan });
}
