import type { ChainResult, HandoverResult, RoleResult } from '../analysis.ts';
import { firstFindings } from '../findings/index.ts';
import { benefitsOf } from './benefits.ts';
import { arrows, isDirect, isFilled, roleMarks } from './chain-status.ts';
import type { Context, ShortContext } from './context.ts';
import type { Block, Item, Section } from './document.ts';
import { chainMessage } from './messages.ts';

const maxNames = 4;
const maxBroken = 6;

/** The care chain: a picture, or its roles in order with who fills them, and its handovers as arrows, those of one role together. */
export function chainSection(context: Context): Section | null {
  const { analysis, language, say } = context;
  const { chain } = analysis;
  if (!chain) return null;
  const words = language.report.chain;
  const { blocks, ...heading } = chainHeading(context, chain);
  const count = (status: HandoverResult['status']) =>
    chain.handovers.filter((handover) => handover.status === status).length;
  const [absent, free] = [count('role-absent'), count('limited')];
  return {
    ...heading,
    lead: language.report.html.lead.chain,
    blocks: [
      ...blocks,
      ...(absent + free > 0
        ? [
            {
              kind: 'sentence' as const,
              text: words.notCounted(absent, free, say),
              form: 'full' as const,
            },
          ]
        : []),
      ...brokenBlocks(context),
      { kind: 'picture', picture: 'chain', medium: 'drawn' },
      { kind: 'heading', text: words.roles, medium: 'plain', form: 'full' },
      {
        kind: 'list',
        items: chain.roles.map((role) => roleItem(role, context)),
        medium: 'plain',
        form: 'full',
      },
      { kind: 'heading', text: words.handovers, medium: 'plain', form: 'full' },
      {
        kind: 'list',
        items: chain.roles.flatMap(({ id }) =>
          chain.handovers
            .filter(({ from }) => from === id)
            .map((handover) => handoverItem(handover, context)),
        ),
        medium: 'plain',
        form: 'full',
      },
      { kind: 'sentence', text: words.legend, tone: 'note', medium: 'plain', form: 'full' },
      ...benefitBlocks(context),
    ],
  };
}

/** The same for the short form: how many roles are filled, and what is missing or indirect. */
export function shortChain(context: ShortContext): Section | null {
  const { chain } = context.analysis;
  if (!chain) return null;
  const { blocks, ...heading } = chainHeading(context, chain);
  return { ...heading, blocks: [...blocks, ...brokenBlocks(context)] };
}

function chainHeading(context: ShortContext, { roles }: ChainResult): Section {
  const { language, say } = context;
  const words = language.report.chain;
  const required = roles.filter((role) => role.required);
  const coverage = words.coverage(required.filter(isFilled).length, required.length, say);
  return {
    id: 'chain',
    level: 'report',
    title: chainMessage(context),
    subtitle: words.heading(say.chain),
    blocks: [{ kind: 'sentence', text: coverage }],
  };
}

/** What the people concerned have of the handovers, in the words of the table; nothing where it does not say. */
function benefitBlocks({ analysis, language, say }: Context): Block[] {
  const benefits = benefitsOf(analysis);
  if (benefits.size === 0) return [];
  return [
    { kind: 'heading', text: language.reading.fields.benefit, form: 'full' },
    {
      kind: 'list',
      form: 'full',
      items: (analysis.chain?.handovers ?? []).flatMap((handover) => {
        const texts = benefits.get(handover);
        const name = say.handover([handover.from, handover.to]);
        return texts ? [{ name, text: texts.map(say.quoted).join(', ') }] : [];
      }),
    },
  ];
}

/** In the short form only what is missing or indirect. */
function brokenBlocks(context: ShortContext): Block[] {
  const { analysis, language, say } = context;
  const words = language.report.page;
  const broken = (analysis.chain?.handovers ?? [])
    .filter(({ status }) => status === 'missing' || status === 'indirect')
    .sort((a, b) => Number(b.status === 'missing') - Number(a.status === 'missing'));
  // What page one says of a handover is not said again.
  const first = firstFindings(analysis.findings);
  if (broken.length === 0) return [{ kind: 'sentence', text: words.noneBroken, form: 'brief' }];
  const rest = broken.length - maxBroken;
  return [
    {
      kind: 'list',
      form: 'brief',
      items: broken.slice(0, maxBroken).map((handover) => {
        const { mark, tone } = arrows[handover.status];
        const point = first.findIndex(({ evidence }) => {
          const told = evidence['handover'] as [string, string] | undefined;
          return told?.[0] === handover.from && told[1] === handover.to;
        });
        const what = point < 0 ? detail(handover, context) : words.point(say.number(point + 1));
        const text = `${say.handover([handover.from, handover.to])}: ${what}`;
        return { mark, tone, text } as Item;
      }),
    },
    ...(rest > 0
      ? [{ kind: 'sentence' as const, text: words.moreLines(rest, say), form: 'brief' as const }]
      : []),
  ];
}

function roleItem(role: RoleResult, { language, say }: Context): Item {
  const words = language.report.chain;
  const optional = role.status === 'absent' && !role.required;
  const { mark, tone } = optional
    ? ({ mark: '–', tone: 'faint' } as const)
    : roleMarks[role.status];
  const who = {
    'absent-known': () =>
      `${words.statuses['absent-known']}: ${role.absences.map(({ actor, status }) => `${status} (${say.actor(actor)})`).join(', ')}`,
    'stood-in': () => `${words.statuses['stood-in']} ${say.roles(role.standIns)}`,
    absent: () => words.statuses.absent,
    unconnected: () => `${say.actors(role.actors, maxNames)} – ${words.statuses.unconnected}`,
    filled: () => say.actors(role.actors, maxNames),
    several: () => say.actors(role.actors, maxNames),
  }[role.status]();
  return {
    ...(mark === undefined ? {} : { mark }),
    ...(tone === undefined ? {} : { tone }),
    name: say.role(role.id),
    text: `${who}${role.required ? '' : ` (${words.optional})`}`,
  };
}

function handoverItem(handover: HandoverResult, context: Context): Item {
  const { say } = context;
  const or = context.language.report.chain.orTo('').trim();
  return {
    ...arrows[handover.status],
    name: [handover.to, ...handover.orTo].map(say.role).join(` ${or} `),
    text: detail(handover, context),
    group: say.role(handover.from),
  };
}

function detail(handover: HandoverResult, { analysis, language, say }: ShortContext): string {
  const words = language.report.chain;
  const { status, ties, via, internal, hangsOn, from, to } = handover;
  if (status === 'indirect') return words.over(via.map(say.named).join(' → '));
  if (status === 'role-absent') {
    const empty = (analysis.chain?.roles ?? []).filter(
      ({ id, actors }) => (id === from || id === to) && actors.length === 0,
    );
    const missing = empty.filter(({ standIns }) => standIns.length === 0);
    return missing.length > 0
      ? words.absent(say.roles(missing.map(({ id }) => id)))
      : `${words.statuses['stood-in']} ${say.roles(empty.flatMap(({ standIns }) => standIns))}`;
  }
  if (status === 'internal')
    return `${words.handoverStatuses.internal}: ${say.actors(internal, maxNames)}`;
  if (!isDirect(handover)) return words.handoverStatuses[status];
  const parts = [ties.length === 1 ? say.pairs(ties) : words.ties(ties.length, say)];
  // The arrow says that a tie was named; that the other side was asked and did not name it is worth a word.
  if (status === 'one-sided') parts.push(words.handoverStatuses[status]);
  if (hangsOn !== null) parts.push(words.hangs(say.named(hangsOn)));
  return parts.join(', ');
}
