import fc from 'fast-check';
import { type Dataset, dataset } from '../src/index.ts';

/** A text of letters and signs that tables hold, without blanks at its ends. */
export const words = fc
  .array(fc.constantFrom(...'abcÄß09 .,;:|/"\'()-&%=+@#_<>', '🏥'), { minLength: 1, maxLength: 8 })
  .map((signs) => signs.join('').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

/** Without what is not stated. */
const stated = <Of extends object>(value: Of): Of =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Of;

interface Choice {
  /** Texts of ids, labels and fields; by default of many signs. */
  text?: fc.Arbitrary<string>;
  directed?: fc.Arbitrary<boolean>;
}

/** Data sets with everything that one can hold. */
export function datasets({
  text = words,
  directed = fc.boolean(),
}: Choice = {}): fc.Arbitrary<Dataset> {
  const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
  const field = orNull(text);
  const actor = fc.record({
    id: text,
    label: text,
    sector: field,
    roles: fc.uniqueArray(text, { maxLength: 2 }),
    setting: field,
    ownership: field,
    stakeholderGroup: field,
    department: field,
    tier: field,
    area: field,
    kind: field,
    core: orNull(fc.boolean()),
    status: field,
    answered: orNull(fc.boolean()),
    listed: fc.boolean(),
    attributes: fc.dictionary(fc.oneof(text, fc.constantFrom('label', 'degree', 'sector')), text, {
      maxKeys: 2,
      noNullPrototype: true,
    }),
  });
  const actors = fc.uniqueArray(actor, { selector: ({ id }) => id, minLength: 2, maxLength: 7 });
  return fc
    .tuple(actors, directed)
    .chain(([people, runs]) => {
      const place = fc.nat(people.length - 1);
      const tie = fc.record({
        ends: fc.tuple(place, place),
        weight: fc.oneof(
          fc.integer({ min: 1, max: 5 }),
          fc.double({ min: 0.001, max: 99, noNaN: true }).map((one) => Number(one.toPrecision(12))),
        ),
        layer: field,
        wave: fc.constantFrom(null, '2026'),
        confirmed: orNull(fc.boolean()),
        evidence: field,
        benefit: fc.option(text, { nil: undefined }),
      });
      const seat = fc.record({ at: place, body: text, bodyType: field, function: field });
      return fc.tuple(
        fc.constant(people),
        fc.constant(runs),
        fc.array(tie, { maxLength: 12 }),
        fc.uniqueArray(seat, {
          selector: ({ at, body }) => JSON.stringify([at, body]),
          maxLength: 5,
        }),
      );
    })
    .map(([people, runs, reports, seats]) => {
      const seen = new Set<string>();
      const ties = reports.flatMap(({ ends: [a, b], ...tie }) => {
        const [low, high] = runs ? [a, b] : [Math.min(a, b), Math.max(a, b)];
        const key = JSON.stringify([low, high, tie.layer, tie.wave]);
        if (a === b || seen.has(key)) return [];
        seen.add(key);
        return [{ source: people[a].id, target: people[b].id, ...stated(tie) }];
      });
      return dataset({
        actors: people,
        ties,
        memberships: seats.map(({ at, ...seat }) => ({ actor: people[at].id, ...seat })),
        directed: runs,
      });
    });
}
