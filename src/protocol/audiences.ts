// The one table that decides which facts each level of reader is told of a point, an area, a muscle or a nerve, and in which order a
// panel tells them. Knows no words.
import { LEVEL_IDS, type LevelId } from './vocabulary.ts';

export type SubjectKind = 'site' | 'region' | 'muscle' | 'nerve';

export const FACT_KINDS = [
  /** Where an area lies. */
  'where',
  /** Why a point or an area is treated. */
  'why',
  /** What a muscle does. */
  'action',
  /** What the injection may feel like. */
  'feels',
  /** Number and dose. */
  'number',
  /** The landmark rule, in centimetres. */
  'rule',
  /** How the rule comes out on the average head, measured. */
  'headRule',
  /** The same on another head that the reader has chosen. */
  'otherHeadRule',
  /** Why a muscle has points, or that it has none. */
  'treats',
  /** What a nerve feels. */
  'area',
  /** Why points are aimed at a nerve. */
  'aimed',
  /** Muscles of an area. */
  'muscles',
  /** The ways to the points of an area, a muscle or a nerve. */
  'points',
  /** Needle, angle, volume, and the cut below the point. */
  'needle',
  'depth',
  /** What goes wrong. */
  'complication',
  /** How that is avoided. */
  'avoid',
  /** Where sources say different things. */
  'disagreements',
  /** The spinal or cranial root of a nerve. */
  'root',
  'course',
  'origin',
  'insertion',
  'innervation',
  'blood',
  'relations',
  /** What to look for in an exam. */
  'hint',
  /** The ways to what lies under a point. */
  'under',
  'citations',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** Kinds whose sentences not every level is told, and which are fetched when they are wanted. */
export const DEEPER_KINDS = [
  'number',
  'needle',
  'depth',
  'complication',
  'avoid',
  'disagreements',
  'root',
  'course',
  'origin',
  'insertion',
  'innervation',
  'blood',
  'relations',
  'hint',
] as const satisfies readonly FactKind[];
export type DeeperKind = (typeof DEEPER_KINDS)[number];

const EVERYONE = LEVEL_IDS;
const PATIENTS: readonly LevelId[] = ['patient'];
const CLINICIANS: readonly LevelId[] = ['clinician'];
const STUDENTS: readonly LevelId[] = ['student'];
const TRAINED: readonly LevelId[] = ['clinician', 'student'];

type Audience = Readonly<Partial<Record<FactKind, readonly LevelId[]>>>;

/** The order of the keys is the order on the panel: what everyone is told stands first, so that what comes later pushes none of it. */
export const AUDIENCES: Readonly<Record<SubjectKind, Audience>> = {
  site: {
    why: EVERYONE,
    action: EVERYONE,
    feels: PATIENTS,
    number: EVERYONE,
    rule: EVERYONE,
    headRule: TRAINED,
    otherHeadRule: EVERYONE,
    needle: TRAINED,
    depth: TRAINED,
    complication: TRAINED,
    avoid: CLINICIANS,
    disagreements: TRAINED,
    origin: STUDENTS,
    insertion: STUDENTS,
    innervation: STUDENTS,
    blood: STUDENTS,
    relations: STUDENTS,
    hint: STUDENTS,
    under: EVERYONE,
    citations: EVERYONE,
  },
  region: {
    where: EVERYONE,
    why: EVERYONE,
    feels: PATIENTS,
    muscles: EVERYONE,
    points: EVERYONE,
    number: TRAINED,
    needle: TRAINED,
    complication: CLINICIANS,
    avoid: CLINICIANS,
    disagreements: TRAINED,
    innervation: STUDENTS,
    relations: STUDENTS,
    hint: STUDENTS,
    citations: EVERYONE,
  },
  muscle: {
    action: EVERYONE,
    treats: EVERYONE,
    points: EVERYONE,
    origin: TRAINED,
    insertion: TRAINED,
    innervation: TRAINED,
    blood: STUDENTS,
    relations: TRAINED,
    depth: CLINICIANS,
    complication: CLINICIANS,
    avoid: CLINICIANS,
    disagreements: TRAINED,
    hint: STUDENTS,
    citations: EVERYONE,
  },
  nerve: {
    area: EVERYONE,
    aimed: EVERYONE,
    points: EVERYONE,
    root: TRAINED,
    course: TRAINED,
    relations: TRAINED,
    complication: CLINICIANS,
    disagreements: TRAINED,
    hint: STUDENTS,
    citations: EVERYONE,
  },
};

/** What a clinician with a needle in hand looks for comes before what everyone is told. */
const FIRST: Readonly<Partial<Record<SubjectKind, Readonly<Partial<Record<LevelId, readonly FactKind[]>>>>>> = {
  site: {
    clinician: ['number', 'rule', 'headRule', 'otherHeadRule', 'needle', 'depth', 'complication', 'avoid', 'disagreements'],
  },
};

/** The kinds of fact that a reader of this level is told of a subject, in the order of its panel. */
export function factsFor(subject: SubjectKind, level: LevelId): readonly FactKind[] {
  const first = FIRST[subject]?.[level] ?? [];
  const inOrder = Object.keys(AUDIENCES[subject]) as FactKind[];
  return [...new Set([...first, ...inOrder])].filter((kind) => sees(subject, kind, level));
}

export function sees(subject: SubjectKind, kind: FactKind, level: LevelId): boolean {
  return AUDIENCES[subject][kind]?.includes(level) ?? false;
}

/** Whether terms in the text can be pressed to be explained: clinicians know them. */
export function seesTerms(level: LevelId): boolean {
  return level !== 'clinician';
}
