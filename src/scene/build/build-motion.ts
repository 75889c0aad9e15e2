// How much of each shape the head has in this frame: eased towards the head that was chosen, there and back through what a muscle does.
// Pure bookkeeping; knows no geometry.
import { landmarksOn, sitesOn } from '#anatomy/build.ts';
import type { Manifest, PlacedSite, Point } from '#anatomy/manifest.ts';
import { between, unit } from '#anatomy/vec3.ts';
import type { MuscleId } from '#protocol/vocabulary.ts';
import type { Acting, Build } from '#session/session.ts';

/** Seconds in which most of a change of head has happened. */
const HEAD_EASE_S = 0.16;
const RELEASE_EASE_S = 0.12;
/** What a muscle does: to its end, a moment there, and back. */
const ACT_S = { there: 0.6, stay: 0.35, back: 0.65 } as const;
const WHOLE_ACT_S = ACT_S.there + ACT_S.stay + ACT_S.back;
/** After a rest the clock has run on: one step is no longer than this. */
const LONGEST_STEP_S = 0.05;
/** A weight this near its goal is there. */
const ARRIVED = 0.003;

export interface HeadMoment {
  /** One a target, in the order of the manifest's. */
  readonly weights: readonly number[];
  /** Points and landmarks of the head itself, whatever its muscles do. */
  readonly sites: readonly PlacedSite[];
  readonly landmarks: Manifest['landmarks'];
  /** Whether there is still way to go. */
  readonly moving: boolean;
  /** A muscle has played to its end in this step. */
  readonly acted: boolean;
}

export interface BuildMotion {
  readonly step: (wanted: { readonly build: Build; readonly acting: Acting }, seconds: number, calm: boolean) => HeadMoment;
}

export function createBuildMotion(manifest: Manifest): BuildMotion {
  const { targets } = manifest.morphs;
  const weights = targets.map(() => 0);
  const actions = new Set(Object.values(manifest.actions));
  let { sites, landmarks } = manifest;
  let playing: Acting | null = null;
  let played = 0;

  const step: BuildMotion['step'] = ({ build, acting }, seconds, calm) => {
    const delta = Math.min(seconds, LONGEST_STEP_S);
    const head = build.head === 'average' ? null : (manifest.heads[build.head]?.target ?? null);
    const headGoal = (target: string): number => (target === head ? build.share : 0);
    const left = targets.reduce((most, target, i) => {
      return actions.has(target) ? most : Math.max(most, Math.abs(headGoal(target) - (weights[i] ?? 0)));
    }, 0);
    const share = calm ? 1 : 1 - Math.exp(-delta / HEAD_EASE_S);
    const arrived = left * (1 - share) < ARRIVED;
    if (left > 0) {
      targets.forEach((target, i) => {
        if (actions.has(target)) return;
        const now = weights[i] ?? 0;
        weights[i] = arrived ? headGoal(target) : now + (headGoal(target) - now) * share;
      });
    }
    const [goalSites, goalLandmarks] = [sitesOn(manifest, build), landmarksOn(manifest, build)];
    sites = arrived ? goalSites : sites.map((site, i) => towards(site, goalSites[i] ?? site, share));
    landmarks = arrived ? goalLandmarks : placesBetween(landmarks, goalLandmarks, share);

    if (acting !== playing) {
      playing = acting;
      played = 0;
    }
    const own = acting.kind === 'rest' ? null : targetOf(manifest, acting.muscle);
    const runs = acting.kind === 'playing' && !(calm && own);
    if (runs) played += delta;
    const acted = runs && (own === null || played >= WHOLE_ACT_S);
    const release = calm ? 1 : 1 - Math.exp(-delta / RELEASE_EASE_S);
    let acts = false;
    targets.forEach((target, i) => {
      if (!actions.has(target)) return;
      const goal = target !== own || acted ? 0 : 1;
      const now = weights[i] ?? 0;
      if (target === own && runs) weights[i] = acted ? 0 : actedShare(played);
      else weights[i] = Math.abs(goal - now) * (1 - release) < ARRIVED ? goal : now + (goal - now) * release;
      acts ||= weights[i] !== goal;
    });
    return { weights, sites, landmarks, moving: !arrived || acts || (runs && !acted), acted };
  };
  return { step };
}

function targetOf({ actions, morphs }: Manifest, muscle: MuscleId): string | null {
  const target = actions[muscle];
  return target !== undefined && morphs.targets.includes(target) ? target : null;
}

/** 0 to 1 and back; both ends are reached without a jerk. */
function actedShare(seconds: number): number {
  const share = Math.min(seconds / ACT_S.there, (WHOLE_ACT_S - seconds) / ACT_S.back, 1);
  const x = Math.max(share, 0);
  return x * x * (3 - 2 * x);
}

function towards(site: PlacedSite, goal: PlacedSite, share: number): PlacedSite {
  return { ...goal, at: between(site.at, goal.at, share), normal: unit(between(site.normal, goal.normal, share)) };
}

function placesBetween(from: Manifest['landmarks'], to: Manifest['landmarks'], share: number): Manifest['landmarks'] {
  const place = ([name, { at }]: [string, { readonly at: Point }]): [string, { at: Point }] => [
    name,
    { at: between(from[name]?.at ?? at, at, share) },
  ];
  return Object.fromEntries(Object.entries(to).map(place));
}
