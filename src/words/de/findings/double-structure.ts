import type { RuleText } from '../../finding-text.ts';

export const doubleStructure: RuleText<'double-structure'> = {
  finding: ({ bodies: [a, b], shared, all, share }, say) =>
    `${say.quoted(a)} und ${say.quoted(b)} haben zu ${say.percent(share)} dieselben Mitglieder (${say.number(shared)} von ${say.number(all)}).`,
  next: ({ bodies: [a, b] }, say) =>
    `In beiden Gremien klären, was jedes entscheidet und ob ${say.quoted(a)} und ${say.quoted(b)} gemeinsam tagen können.`,
  reading:
    'Genannt werden zwei Gremien, wenn mindestens 80 % aller Mitglieder in beiden sitzen und jedes mindestens drei Mitglieder hat. Das kann gewollt sein, etwa wenn das eine vorbereitet, was das andere beschließt; über die Aufgaben sagt die Mitgliederliste nichts.',
};
