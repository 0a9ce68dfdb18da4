import * as z from 'zod/mini';
import { severities } from './findings/severity.ts';
import { FORMAT_VERSION } from './version.ts';

export type { Json } from './network/json.ts';

const id = z.string();
const text = z.nullable(z.string());
const figure = z.nullable(z.number());
const count = z.int().check(z.nonnegative());
/** Names and reasons that a user's own chain brings, in the languages in which it gives them; those of shipped chains are in the books. */
const words = z.object({ en: z.optional(z.string()), de: z.optional(z.string()) });
const severity = z.enum(severities);

/** Where something stands in the user's table: the file as named on input, the row counted from 1 as a spreadsheet shows it. */
const location = z.object({ file: text, row: z.nullable(count) });

/** One count of a broker role beside what chance would give. */
const roleCount = z.object({ count: z.number(), expected: figure, z: figure });

/** The figures of one actor by measure id, some of them tables; `null` where a figure is not defined. */
const actorMeasures = z.catchall(
  z.object({ brokerage: z.optional(z.nullable(z.record(z.string(), roleCount))) }),
  z.json(),
);

const file = z.object({
  name: z.string(),
  shape: z.string(),
  why: z.string(),
  encoding: text,
  delimiter: text,
  rows: count,
  read: count,
  skipped: z.array(z.object({ row: count, reason: z.string() })),
  columns: z.array(z.object({ column: z.string(), field: text })),
  /** How the words and grades of a column became weights, where it holds more than plain numbers. */
  scales: z.optional(z.array(z.object({ column: z.string(), scale: z.string() }))),
});

const dataset = z.object({
  name: z.string(),
  /** The day of which the data are, as a line above the table writes it. */
  asOf: z.optional(z.string()),
  files: z.array(file),
  shapes: z.array(z.string()),
  /** Who was asked and who answered; `null` where the table does not say. */
  response: z.nullable(
    z.object({ asked: count, answered: count, rate: figure, silent: z.array(id) }),
  ),
  /** What became of the reported ties. */
  ties: z.object({
    reported: count,
    merged: count,
    selfTies: count,
    zeroWeights: count,
    confirmed: count,
    oneSided: count,
    unanswered: count,
  }),
  mentionedOnly: z.array(id),
});

const actor = z.object({
  id,
  label: z.string(),
  sector: z.nullable(id),
  roles: z.array(id),
  setting: text,
  ownership: text,
  stakeholderGroup: text,
  department: text,
  tier: text,
  area: text,
  kind: text,
  core: z.nullable(z.boolean()),
  status: text,
  answered: z.nullable(z.boolean()),
  /** False where the actor is only named by others and has no row of its own. */
  listed: z.boolean(),
  /** The user's own columns, kept as they stand in the table. */
  attributes: z.record(z.string(), z.string()),
  measures: actorMeasures,
  /** By measure the rank that is shown, and where nine of ten draws with a fifth of the actors silent put it. */
  ranks: z.optional(
    z.record(z.string(), z.object({ rank: count, from: z.nullable(count), to: z.nullable(count) })),
  ),
});

const tie = z.object({
  source: id,
  target: id,
  weight: z.number(),
  layer: text,
  wave: text,
  /** True: named from both sides. False: the other side answered and did not name it. Null: the other side was not asked or is silent. */
  confirmed: z.nullable(z.boolean()),
  evidence: text,
  /** The figures of the tied pair by measure id. */
  measures: z.record(z.string(), figure),
});

const network = z.catchall(
  z.object({
    actors: count,
    ties: count,
    directed: z.boolean(),
    weighted: z.boolean(),
    density: figure,
    components: count,
    isolates: z.array(id),
    cutpoints: z.array(id),
    bridges: z.array(z.tuple([id, id])),
    eiIndex: z.catchall(z.object({ value: figure, expected: figure }), z.json()),
  }),
  z.json(),
);

const sector = z.catchall(
  z.object({
    id,
    /** A table's own word, or what one's own chain calls it; absent for a corner of a shipped chain, which its id names. */
    label: z.optional(z.union([z.string(), words])),
    actors: count,
    density: figure,
    eiIndex: figure,
  }),
  z.json(),
);

/** One actor's seat in a committee, as the tables name it. */
const membership = z.object({ actor: id, body: z.string(), bodyType: text, function: text });

const matrix = z.array(z.array(figure));

const pairOfIds = z.tuple([id, id]);

const result = z.object({
  rule: z.string(),
  severity,
  actors: z.array(id),
  sectors: z.array(id),
  evidence: z.record(z.string(), z.json()),
  /** The ties that it rests on, whatever their direction; none where it rests on what is not there. */
  restsOn: z.array(pairOfIds),
  locations: z.array(location),
  fingerprint: z.string(),
  /** How far it holds: shares of draws, whether ties named from both sides alone bear it, and the silent actors who could refute it. */
  holds: z.optional(
    z.object({
      silent: figure,
      imputed: figure,
      confirmedOnly: z.nullable(z.boolean()),
      refutableBy: z.array(id),
    }),
  ),
});

/** What a rule found, and under it what others found that is the same fact: each result of a rule is one or the other. */
export const findingSchema = z.extend(result, { members: z.array(result) });

export const problemSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  file: text,
  row: z.nullable(count),
  column: text,
  value: text,
});

const roleStatus = z.enum([
  /** One connected actor fills it. */
  'filled',
  /** More than one actor fills it, at least one of them connected. */
  'several',
  /** Somebody fills it, but has no tie at all. */
  'unconnected',
  /** Nobody fills it. */
  'absent',
  /** Nobody fills it, but a role that the template accepts in its place is filled (`standIns`). */
  'stood-in',
  /** Nobody fills it, and the table says so and often why: planned, no capacity, not in this state (column `status`). */
  'absent-known',
]);

const handoverStatus = z.enum([
  /** A tie named from both sides. */
  'confirmed',
  /** One actor fills both roles, and no tie between two actors carries it. */
  'internal',
  /** A tie that the other side answered and did not name. */
  'one-sided',
  /** A tie whose other side was not asked, is silent, or that a tie list states once. */
  'reported',
  /** No tie, but a path over others: `via`. */
  'indirect',
  /** In directed data, no tie its way, but one the other way: it was written down in one direction. */
  'one-direction',
  'missing',
  /** Free choice, with ties or without: nobody may steer, so it is never counted, as gap or as success. */
  'limited',
  'role-absent',
]);

/** How the care chain stands in this network. */
const chain = z.object({
  id,
  /** Of one's own chain. */
  label: z.optional(words),
  /** Whose law and contracts it follows, as a code of ISO 3166 or in the words of one's own chain; null where a chain does not say. */
  jurisdiction: z.nullable(z.string()),
  roles: z.array(
    z.object({
      id,
      /** Of one's own chain. */
      label: z.optional(words),
      sector: z.nullable(id),
      required: z.boolean(),
      status: roleStatus,
      actors: z.array(id),
      /** Roles that are filled and that the template accepts in the place of this one. */
      standIns: z.array(id),
      /** Actors of this role that the table says are not there, and its own word for it. */
      absences: z.array(z.object({ actor: id, status: z.string() })),
      /** What may help for a while where nobody fills the role, where one's own chain says it. */
      whenAbsent: z.optional(words),
    }),
  ),
  handovers: z.array(
    z.object({
      from: id,
      to: id,
      status: handoverStatus,
      /** The ties that carry it, as pairs of actors: who hands over, who takes over. */
      ties: z.array(z.tuple([id, id])),
      /** The actors that fill both roles and hand over within themselves. */
      internal: z.array(id),
      /** The actors between the two roles on a shortest path, where it is indirect. */
      via: z.array(id),
      /** The one actor in every tie that carries it, where more than one tie does and others fill that actor's role too. */
      hangsOn: z.nullable(id),
      /** What it is there for, where one's own chain says it. */
      why: z.optional(words),
      /** What the expectation rests on: law, contract, standard, funding, seed or judgement. */
      basis: z.string(),
      source: z.string(),
      /** The state of the source's text: a year, month or day, or `as-amended`; null where none is stated. */
      state: z.nullable(z.string()),
      /** Roles that may take over instead. */
      orTo: z.array(id),
      /** Why law limits it: the id of the reason, or the words of one's own chain; null where it does not. */
      limited: z.nullable(z.union([z.string(), words])),
      /** In which way law limits it: with consent in each case, or by free choice; null where it does not. */
      limit: z.nullable(z.enum(['consent', 'free-choice'])),
    }),
  ),
  /** Public money that cooperation along this chain may be paid from; absent where the chain names none. */
  funding: z.optional(
    z.array(
      z.object({
        source: z.string(),
        state: z.nullable(z.string()),
        what: z.union([z.string(), words]),
      }),
    ),
  ),
  caseManagerRole: z.nullable(id),
});

/** A tie that could be made next, with what it would change; gains are before minus after, so more is better. */
const nextStep = z.object({
  /** In directed networks the tie runs from source to target. */
  source: id,
  target: id,
  /** Missing or indirect handovers that it would make direct, each as its two roles. */
  closes: z.array(pairOfIds),
  /** Direct handovers that it would carry past the one actor or tie they hang on. */
  secondWay: z.array(pairOfIds),
  /** The two sectors that it would be the first tie between. */
  emptySide: z.nullable(pairOfIds),
  /** The two sectors whose one carrier it would avoid. */
  relievesSide: z.nullable(pairOfIds),
  cutpoints: z.number(),
  bridges: z.number(),
  /** Distance-weighted fragmentation. */
  cohesion: figure,
  /** Fragmentation. */
  reach: z.number(),
  /** Mean fragmentation after the loss of one actor. */
  lossMeanF: figure,
  lossMeanDF: figure,
  lossWorstDF: figure,
  /** Those who know both and could introduce them. */
  common: z.array(id),
  /** How many contacts source and target have today. */
  degrees: z.tuple([count, count]),
  /** Ends that did not answer: they may have the tie already. */
  silent: z.array(id),
  onlyLimited: z.boolean(),
  /** The fingerprints of the findings that are no more with this step and those before it. */
  cures: z.array(z.string()),
});

/** The whole result of one analysis: plain JSON, language-neutral, the only thing that a report sees. */
export const analysisSchema = z.object({
  formatVersion: z.literal(FORMAT_VERSION),
  tool: z.object({ name: z.string(), version: z.string() }),
  dataset,
  settings: z.record(z.string(), z.json()),
  network,
  actors: z.array(actor),
  ties: z.array(tie),
  /** Who sits in which committee; absent where the tables name no seat. */
  memberships: z.optional(z.array(membership)),
  sectors: z.array(sector),
  sectorMatrix: z.object({
    sectors: z.array(id),
    ties: matrix,
    possible: matrix,
    density: matrix,
    /** Sum of weights by possible ties. */
    weight: z.optional(matrix),
  }),
  chain: z.nullable(chain),
  /** The planners' views by id; those whose columns the table lacks are absent. */
  views: z.record(z.string(), z.json()),
  findings: z.array(findingSchema),
  /** The three ties that would cure most together, one after the other; none where no proposal stands out. Absent where `settings` says so. */
  plan: z.optional(z.array(nextStep)),
  problems: z.array(problemSchema),
});

export type Analysis = z.infer<typeof analysisSchema>;
export type AnalyzedActor = Analysis['actors'][number];
export type AnalyzedTie = Analysis['ties'][number];
export type AnalyzedSector = Analysis['sectors'][number];
export type Finding = z.infer<typeof findingSchema>;
export type NextStep = z.infer<typeof nextStep>;
export type ChainResult = z.infer<typeof chain>;
export type RoleResult = ChainResult['roles'][number];
export type HandoverResult = ChainResult['handovers'][number];
export type Problem = z.infer<typeof problemSchema>;
export type SourceFile = z.infer<typeof file>;
export type Location = z.infer<typeof location>;
export type ProblemSeverity = Problem['severity'];
export type { Severity } from './findings/severity.ts';
