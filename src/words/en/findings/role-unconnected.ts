import type { RuleText } from '../../finding-text.ts';

export const roleUnconnected: RuleText<'role-unconnected'> = {
  finding: ({ role, actors, silent }, say) =>
    `The role ${say.quoted(say.role(role))} is filled (${say.actors(actors)}), but without a single tie.${silent === actors.length ? ' None of them answered, so this is open.' : ''}`,
  next: ({ role, actors }, say) =>
    `Invite ${say.actors(actors)} to the next meeting, and introduce those who are to hand over to or take over from ${say.quoted(say.role(role))}.`,
  reading:
    'A role is not connected when none of the actors that fill it has a tie to anybody. That is different from a missing role: the service is there. Where none of them answered, or where the role is optional, it is only a note.',
};
