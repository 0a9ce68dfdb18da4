import * as z from 'zod/mini';
import { severities } from '../findings/severity.ts';

const described = <Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema => {
  z.globalRegistry.add(schema, { description });
  return schema;
};

const grade = z.enum(['off', ...severities]);
const failOn = z.enum(['gap', 'look', 'question']);

const limit = z.strictObject({
  min: described(z.optional(z.number()), 'The least value that passes.'),
  max: described(z.optional(z.number()), 'The greatest value that passes.'),
  equals: described(z.optional(z.number()), 'The only value that passes.'),
});
z.globalRegistry.add(limit, { minProperties: 1 });

const chain = described(
  z.optional(z.string()),
  'The care chain: its id, or "none" for the sectors that the table itself names.',
);
const failOnField = described(
  z.optional(failOn),
  'The lightest severity of a new finding that fails: "gap" (the default), "look" or "question".',
);
const rules = described(
  z.optional(z.record(z.string(), grade)),
  'Rules by id: "off" switches one off, "note", "question", "look" and "gap" grade it anew.',
);
const budgets = described(
  z.optional(z.record(z.string(), limit)),
  'Figures and their limits, such as "network.density": {"min": 0.1} or "constraint.median": {"max": 0.5}.',
);

const override = z.strictObject({
  chain,
  failOn: failOnField,
  rules,
  budgets: described(
    z.optional(z.record(z.string(), z.nullable(limit))),
    'Budgets of these data sets; null lifts a budget.',
  ),
});

/** The settings of `check`: a JSON file, or the key "care-chain" in package.json. */
export const configSchema = z.strictObject({
  $schema: described(z.optional(z.string()), 'Where editors find the schema of this file.'),
  chain,
  language: described(z.optional(z.enum(['de', 'en'])), 'The language of the reports.'),
  merge: described(
    z.optional(z.enum(['max', 'sum', 'mean', 'last'])),
    'How the weights of repeated ties become one.',
  ),
  directed: described(
    z.optional(z.boolean()),
    'Whether ties run from one actor to the other; without it the header of the table decides.',
  ),
  failOn: failOnField,
  rules,
  budgets,
  dataSets: described(
    z.optional(z.record(z.string(), override)),
    'Settings for single data sets, by name or by a pattern with * and ?; a later one wins over an earlier one.',
  ),
  baseline: described(z.optional(z.string()), 'The file of known findings.'),
  jobs: described(
    z.optional(z.int().check(z.positive())),
    'How many data sets are analysed at the same time.',
  ),
});

export type Config = z.infer<typeof configSchema>;
export type Grade = z.infer<typeof grade>;
export type FailOn = z.infer<typeof failOn>;
export type Limit = z.infer<typeof limit>;
