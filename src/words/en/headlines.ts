import type { Headlines } from '../headline.ts';

/** Marks inside a name become single ones. */
const quoted = (name: string) => `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** What page one says of a finding, by its rule. */
export const headlines: Headlines = {
  'area-blank-spot': {
    title: 'Roles missing in a neighbourhood',
    headline: ({ area, roles }, say) =>
      `In ${quoted(area)} ${roles.length === 1 ? 'one role of the chain is not filled that is' : `${say.number(roles.length)} roles of the chain are not filled that are`} filled elsewhere.`,
    advice: ({ area }) =>
      `Find out who looks after people in ${quoted(area)} who need these services.`,
  },
  'bodies-joined-by-one': {
    title: 'Only one member links the bodies',
    headline: ({ actor, pairs }, say) =>
      pairs.length === 1
        ? `Only ${say.actor(actor)} links ${quoted(pairs[0][0])} and ${quoted(pairs[0][1])}.`
        : `Only ${say.actor(actor)} links ${say.number(pairs.length)} pairs of bodies.`,
    advice: ({ actor }, say) =>
      `Agree on a deputy for ${say.actor(actor)} and exchange the minutes.`,
  },
  broker: {
    title: 'One actor alone links two sectors',
    headline: ({ actor, pairs, relations }, say) =>
      relations[0] > 0
        ? `Everything between ${say.sectors(pairs[0])} runs through ${say.actor(actor)}.`
        : `Only ${say.actor(actor)} works with both ${say.sectors(pairs[0])}; between them there is no tie.`,
    advice: ({ actor, pairs }, say) =>
      `Agree on a deputy for ${say.actor(actor)}, and a second contact between ${say.sectors(pairs[0])}.`,
  },
  'case-manager-absent-from-planning': {
    title: 'Case management absent from planning',
    headline: ({ casePartners }, say) =>
      `Case management works with ${casePartners === 1 ? 'one partner' : `${say.number(casePartners)} partners`} on cases, but has no part in planning.`,
    advice: ({ managers }, say) =>
      `Ask ${say.actors(managers, 1)} how they would like to take part in planning.`,
  },
  'chain-weakest-place': {
    title: 'The weakest place of the chain',
    headline: ({ actor, broken, of }, say) =>
      `If ${say.actor(actor)} drops out, ${say.number(broken.length)} of ${say.count(of, 'handover', 'handovers')} of the chain break.`,
    advice: ({ actor, broken, sole }, say) =>
      sole.length === broken.length
        ? `Agree with ${say.actor(actor)} on a deputy; nobody else fills the role.`
        : `Secure ${say.actor(actor)} first: a deputy, and a second contact where others share the role.`,
  },
  cutpoint: {
    title: 'A bottleneck of the network',
    headline: ({ actor, cutOff, bridge, area }, say) =>
      bridge
        ? `${area === null ? `${cutOff === 1 ? 'One actor hangs' : `${say.number(cutOff)} actors hang`} on a single tie` : `${quoted(area)} hangs on a single tie`}: ${bridge.map(say.actor).join(' – ')}.`
        : `Without ${say.actor(actor)}, ${cutOff === 1 ? 'one actor loses' : `${say.number(cutOff)} actors lose`} every connection to the rest of the network.`,
    advice: ({ actor, secondWay }, say) =>
      secondWay
        ? `Bring ${say.actor(secondWay[0])} and ${say.actor(secondWay[1])} together.`
        : `Agree who steps in when ${say.actor(actor)} drops out.`,
  },
  'department-isolated': {
    title: 'Department without a tie to any other',
    headline: ({ departments }, say) =>
      departments.length === 1
        ? `${quoted(departments[0])} has no connection to any other department.`
        : `${say.number(departments.length)} departments have no connection to any other, such as ${quoted(departments[0])}.`,
    advice: () => 'Ask the heads of department which plans they need to agree between them.',
  },
  'double-structure': {
    title: 'Two bodies, the same members',
    headline: ({ bodies: [a, b] }) => `${quoted(a)} and ${quoted(b)} have almost the same members.`,
    advice: () => 'Find out what each body decides, and whether they could meet together.',
  },
  'empty-corner': {
    title: 'A sector with nobody in the table',
    headline: ({ sector }, say) => `Nobody from ${say.sector(sector)} is in the table.`,
    advice: () => 'Find out who works in this field, and add them to the table.',
  },
  'empty-side': {
    title: 'No cooperation between two sectors',
    headline: ({ sectors }, say) => `There is not a single tie between ${say.sectors(sectors)}.`,
    advice: ({ common }, say) =>
      common.length > 0
        ? `${say.actor(common[0])} works with both sides: ask for a first meeting.`
        : 'Invite one organisation from each side to a first meeting.',
  },
  'handover-hangs-on-one': {
    title: 'A handover hangs on one actor',
    headline: ({ handover: [from, to], actor, ties }, say) =>
      `The handover from ${quoted(say.role(from))} to ${quoted(say.role(to))} hangs on ${actor === null ? `one tie: ${ties[0].map(say.actor).join(' – ')}` : say.actor(actor)}.`,
    advice: () => 'Agree on a deputy, and build up a second contact for this handover.',
  },
  'handover-internal': {
    title: 'A handover within one organisation',
    headline: ({ handover: [from, to], actors }, say) =>
      `The handover from ${quoted(say.role(from))} to ${quoted(say.role(to))} stays within ${say.actors(actors, 1)}.`,
    advice: () => 'Find out who does what; give two offices a row each.',
  },
  'handover-missing': {
    title: 'An expected handover is missing',
    headline: ({ handover: [from, to], via, takers }, say) =>
      via.length > 0
        ? takers.length > 1
          ? `${quoted(say.role(from))} reaches ${takers.length === 2 ? 'neither of the two actors' : `none of the ${say.number(takers.length)} actors`} in the role ${quoted(say.role(to))} directly; the way leads through ${say.actors(via, 1)}.`
          : `${quoted(say.role(from))} does not reach ${quoted(say.role(to))} directly; the way leads through ${say.actors(via, 1)}.`
        : `The handover from ${quoted(say.role(from))} to ${quoted(say.role(to))} is missing.`,
    advice: ({ givers, takers }, say) =>
      givers.length === 1 && takers.length === 1
        ? `Introduce ${say.actor(givers[0])} and ${say.actor(takers[0])} to each other.`
        : 'Bring both sides round one table: who calls whom when somebody moves on?',
  },
  'free-choice-one': {
    title: 'Free choice, but one provider',
    headline: ({ handover, taker }, say) =>
      `People choose freely at ${say.handover(handover)}, yet every tie leads to ${say.actor(taker)}.`,
    advice: () => 'Check that people know they can choose; do not agree on a fixed partner.',
  },
  'handover-one-sided': {
    title: 'A handover that only one side knows of',
    headline: ({ handover: [from, to] }, say) =>
      `Only one side names the handover from ${quoted(say.role(from))} to ${quoted(say.role(to))}.`,
    advice: () => 'Let both describe the last handover: what arrived, what was missing?',
  },
  'isolated-actor': {
    title: 'Without a tie',
    headline: ({ actor, answered }, say) =>
      answered === false
        ? `No tie of ${say.actor(actor)} is known.`
        : `${say.actor(actor)} has no tie to anybody.`,
    advice: ({ actor }, say) => `Ask ${say.actor(actor)} who they work with day to day.`,
  },
  'local-provider-without-association': {
    title: 'Local provider without association',
    headline: ({ providers, of }, say) =>
      `${of === 1 ? 'The only local provider' : `${providers.length === 1 ? 'One' : say.number(providers.length)} of ${say.number(of)} local providers`} ${providers.length === 1 ? 'has' : 'have'} no connection to any association.`,
    advice: () => 'Find out who brings what local providers know into planning.',
  },
  'no-corner': {
    title: 'Without a sector',
    headline: ({ count }, say) =>
      `${count === 1 ? 'One actor belongs' : `${say.number(count)} actors belong`} to no sector.`,
    advice: () => 'Add the sector to the table where one fits.',
  },
  'one-sided': {
    title: 'Named from one side only',
    headline: ({ pairs, known }, say) =>
      known === 1
        ? 'The only tie is named by one side only.'
        : `${pairs.length === 1 ? 'One' : say.number(pairs.length)} of ${say.number(known)} ties ${pairs.length === 1 ? 'is' : 'are'} named by one side only.`,
    advice: () => 'Show both sides the tie, and ask what it consists of.',
  },
  'role-absent': {
    title: 'A role with nobody in the table',
    headline: ({ role, absences, unread }, say) =>
      unread.length > 0
        ? unread.length === 1
          ? `Does ${quoted(unread[0])} stand for ${quoted(say.role(role))}? The word has not been matched to a role yet.`
          : `Nobody is recognised as ${quoted(say.role(role))}, but ${say.number(unread.length)} words of the table have not been matched to a role yet.`
        : absences.length > 0
          ? `According to the table, ${quoted(say.role(role))} is not filled.`
          : `Nobody in the table fills ${quoted(say.role(role))}.`,
    advice: ({ absences, unread }) =>
      unread.length > 0
        ? 'Say what the words mean; --write-words writes a list with suggestions.'
        : absences.length > 0
          ? 'Record the need in planning, and agree on what takes its place until then.'
          : 'Find out whether the service exists here, and add it to the table.',
  },
  'role-unconnected': {
    title: 'There, but not connected',
    headline: ({ role }, say) => `${quoted(say.role(role))} is there, but tied to nobody.`,
    advice: () =>
      'Invite them to the next meeting, and introduce them to those before and after them in the chain.',
  },
  'side-carried-by-one': {
    title: 'Cooperation that hangs on one actor',
    headline: ({ sectors, relations, carriers, ties, possible }, say) =>
      relations === 1
        ? `There is only one tie between ${say.sectors(sectors)}: ${carriers.map(say.actor).join(' – ')}.`
        : `Everything between ${say.sectors(sectors)} (${say.number(ties)} of ${say.number(possible)} possible ties) runs through ${say.actor(carriers[0])}.`,
    advice: ({ relations, carriers }, say) =>
      relations === 1
        ? 'Introduce a second pair to each other, and agree on deputies.'
        : `Agree on a deputy for ${say.actor(carriers[0])}, and on who can share these contacts.`,
  },
  'stakeholder-group-absent': {
    title: 'Stakeholder groups that are not in the table',
    headline: ({ groups }, say) =>
      groups.length === 1
        ? `One stakeholder group is missing from the table: ${quoted(say.term('stakeholderGroups', groups[0]))}.`
        : `${say.number(groups.length)} stakeholder groups are missing from the table, such as ${quoted(say.term('stakeholderGroups', groups[0]))}.`,
    advice: () => 'Find out who can speak for these groups, and invite them.',
  },
  'thin-side': {
    title: 'Hardly any cooperation between two sectors',
    headline: ({ sectors, ties, possible }, say) =>
      `Between ${say.sectors(sectors)} there ${ties === 1 ? 'is only one' : `are only ${say.number(ties)}`} of ${say.number(possible)} possible ties.`,
    advice: () => 'Find out where more cooperation would help, and start there.',
  },
};
