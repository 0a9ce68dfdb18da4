import type { ConfigProblem } from '../../check/read-config.ts';

const list = ({ near }: ConfigProblem) => near.map((word) => `"${word}"`).join(', ');

/** What is wrong with a config of `check`, and what to do. */
export const config = {
  'unknown-key': (problem) =>
    `There is no setting "${problem.path}"${problem.near.length > 0 ? `; did you mean ${list(problem)}?` : '. Take it out, or see "care-chain explain config".'}`,
  'unknown-rule': (problem) => `"${problem.path}" names no rule; take one of ${list(problem)}.`,
  'empty-limit': ({ path }) => `The budget "${path}" sets no limit; give "min", "max" or "equals".`,
  'crossed-limit': ({ path, value }) =>
    `The budget "${path}" can never be kept: its "min" is above its "max" (${value}).`,
  'wrong-value': (problem) =>
    `The setting "${problem.path}" cannot be ${problem.value}${problem.near.length > 0 ? `; expected is ${list(problem)}` : ''}.`,
  'no-object': () => 'The config must be a JSON object such as {"failOn": "look"}.',
} satisfies Record<ConfigProblem['code'], (problem: ConfigProblem) => string>;
