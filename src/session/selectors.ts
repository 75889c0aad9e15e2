// What follows from a session. Each returns a plain value, a part of the session itself or a
// part of a fixed table, so that an unchanged answer is the same object.
import { sees } from '#protocol/audiences.ts';
import { SITES } from '#protocol/protocol.ts';
import { musclesUnder, nervesAt } from '#protocol/under-the-point.ts';
import { type BodyMuscleId, type NerveId, SITE_IDS, type Side, type SiteId } from '#protocol/vocabulary.ts';
import type { Activity, Picture, Session, Structure, Target, ToolActivity } from './session.ts';
import { type Given, givenAt } from './tour.ts';

/** What the panel is about, or null when none is open. */
export function panelTarget({ attention }: Session): Target | null {
  return attention.kind === 'nothing' ? null : attention.at;
}

/** What shines: the thing under the pointer, else the panel's. */
export function brightOf(session: Session): Target | null {
  const { attention } = session;
  return attention.kind === 'reading' && attention.over ? attention.over : panelTarget(session);
}

/** What was chosen to be read, or null. */
export function selectedOf({ attention }: Session): Target | null {
  return attention.kind === 'reading' ? attention.at : null;
}

/** Whether the panel stays open when pointer and focus leave. */
export function isPinned({ attention }: Session): boolean {
  return attention.kind === 'reading';
}

/** Whether somebody is led through a visit. */
export function isTour(activity: Activity): boolean {
  return activity === 'visit' || activity === 'present';
}

/** Whether a tool has taken the picture over. */
export function isTool(activity: Activity): activity is ToolActivity {
  return activity === 'plan' || activity === 'quiz';
}

/** How a point stands in the walk or in the tool that has the picture; null for one as at rest. */
export function markOf({ activity, tour, marks }: Session, id: SiteId): Given | null {
  if (isTour(activity)) return givenAt(tour, id);
  return isTool(activity) ? (marks[id] ?? null) : null;
}

/** The point whose needle is shown: the one pointed at or read, unless a patient is reading. */
export function needleOf(session: Session): SiteId | null {
  const target = panelTarget(session);
  return target?.kind === 'site' && sees('site', 'needle', session.level) ? target.id : null;
}

/** Whether layers.glb is needed for what is to be seen. */
export function wantsUnder(session: Session): boolean {
  const { shown, lens, dermatomes } = session.layers;
  const attended = panelTarget(session);
  const buried = attended?.kind === 'muscle' || attended?.kind === 'nerve';
  return shown.muscles || shown.nerves || !shown.skin || lens || dermatomes || buried;
}

/** Whether heads.glb is needed for what is to be seen. */
export function wantsMorphs({ build, acting }: Session): boolean {
  return build.head !== 'average' || acting.kind !== 'rest';
}

/** Muscles and nerves that stand out from the others; `midline` lights the middle one, or both where a muscle has two sides. */
export interface Lit {
  readonly muscles: readonly BodyMuscleId[];
  readonly nerves: readonly NerveId[];
  readonly side: Side;
}

const LIT_OF_SITE: ReadonlyMap<SiteId, Lit> = new Map(
  SITE_IDS.map((id) => [id, { muscles: musclesUnder(id), nerves: nervesAt(id), side: SITES[id].side }]),
);
const litOfStructure = new WeakMap<Structure, Lit>();

function ownLit(structure: Structure): Lit {
  const known = litOfStructure.get(structure);
  if (known) return known;
  const { side } = structure;
  const lit: Lit =
    structure.kind === 'muscle' ? { muscles: [structure.id], nerves: [], side } : { muscles: [], nerves: [structure.id], side };
  litOfStructure.set(structure, lit);
  return lit;
}

/** What the panel's point lies over, or the panel's muscle or nerve itself; null while it is about neither. */
export function litStructures(session: Session): Lit | null {
  const target = panelTarget(session);
  if (target === null || target.kind === 'region') return null;
  return target.kind === 'site' ? (LIT_OF_SITE.get(target.id) ?? null) : ownLit(target);
}

/** Whether the 3D head is on the screen. */
export const isShown = (kind: Picture['kind']): boolean => kind === 'drawn' || kind === 'ready';
