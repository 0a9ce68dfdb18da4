import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/analysis.ts';
import { certaintyGrade, certaintyOf, certaintyText } from '../../src/document/certainty.ts';
import { formatter } from '../../src/words/formatter.ts';
import { books } from '../../src/words/index.ts';

type Holds = NonNullable<Finding['holds']>;

const actors = ['W', 'X', 'Y', 'Z'].map((id) => ({ id, label: `Amt ${id}` }));
const said = (holds: Holds, code: 'de' | 'en') => {
  const say = formatter({ actors, sectors: [] } as never, books[code]);
  const certainty = certaintyOf({ holds, restsOn: [] }, { language: books[code], say });
  return certainty && certaintyText(certainty);
};
const holds = (given: Partial<Holds>): Holds => ({
  silent: null,
  imputed: null,
  confirmedOnly: null,
  refutableBy: [],
  ...given,
});

describe('the certainty of a finding', () => {
  test('follows the least of its rates', () => {
    const rate = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(rate, rate, (silent, imputed) => {
        const rates = [silent, imputed].filter((one) => one !== null);
        const least = Math.min(...rates);
        const want =
          rates.length === 0 ? null : least >= 0.9 ? 'firm' : least >= 0.5 ? 'likely' : 'open';
        expect(certaintyGrade({ restsOn: [], holds: holds({ silent, imputed }) })).toBe(want);
      }),
    );
  });

  test('is open where nothing was drawn and somebody could refute it, and unsaid without draws', () => {
    expect(certaintyGrade({ restsOn: [], holds: holds({ refutableBy: ['X'] }) })).toBe('open');
    expect(certaintyGrade({ restsOn: [], holds: holds({}) })).toBeNull();
    expect(certaintyGrade({ restsOn: [] })).toBeNull();
  });

  test('is open where all it rests on are ties to those who did not answer and could refute it', () => {
    const told = holds({ silent: 0.95, imputed: 0.92, refutableBy: ['X'] });
    expect(certaintyGrade({ restsOn: [['X', 'Y']], holds: told })).toBe('open');
    expect(
      certaintyGrade({
        restsOn: [
          ['X', 'Y'],
          ['Y', 'Z'],
        ],
        holds: told,
      }),
    ).toBe('firm');
  });

  test('names whom to ask where it is not firm, and the word of one side', () => {
    const open = holds({ imputed: 0.3, refutableBy: ['X', 'Y'] });
    expect(said(open, 'en')).toBe('open: ask Amt X and Amt Y');
    expect(said(open, 'de')).toBe('offen: bei „Amt X“ und „Amt Y“ nachfragen');
    // One more is named rather than counted.
    const three = holds({ imputed: 0.3, refutableBy: ['X', 'Y', 'Z'] });
    expect(said(three, 'en')).toBe('open: ask Amt X, Amt Y and Amt Z');
    const many = holds({ imputed: 0.3, refutableBy: ['X', 'Y', 'Z', 'W'] });
    expect(said(many, 'en')).toBe('open: ask Amt X, Amt Y and 2 others');
    expect(said(many, 'de')).toBe('offen: bei „Amt X“, „Amt Y“ und 2 weiteren nachfragen');
    const oneSided = holds({ silent: 0.95, confirmedOnly: false, refutableBy: ['X'] });
    expect(said(oneSided, 'en')).toBe('firm; rests on the word of one side');
    expect(said(oneSided, 'de')).toBe('belastbar; stützt sich auf die Angabe nur einer Seite');
    expect(said(holds({ silent: 0.95, confirmedOnly: true }), 'en')).toBe('firm');
  });
});
