import type { RuleText } from '../../finding-text.ts';

export const doubleStructure: RuleText<'double-structure'> = {
  finding: ({ bodies: [a, b], shared, all, share }, say) =>
    `${say.quoted(a)} and ${say.quoted(b)} have ${say.percent(share)} of their members in common (${say.number(shared)} of ${say.number(all)}).`,
  next: ({ bodies: [a, b] }, say) =>
    `Ask both bodies what each of them decides, and whether ${say.quoted(a)} and ${say.quoted(b)} could meet together.`,
  reading:
    'Two bodies are named when at least 80% of all their members sit in both and each has three members or more. That can be intended, for instance where one of them prepares what the other decides; the list of members says nothing about their tasks.',
};
