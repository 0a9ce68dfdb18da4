import type { AnalyzedActor } from '../analysis.ts';
import { everyResult } from '../findings/results.ts';
import { bySeverity } from '../findings/severity.ts';
import { rankRanges, ranksMessage } from '../words/rank-ranges.ts';
import { couldExist, isDirect } from './chain-status.ts';
import type { Context, ShortContext } from './context.ts';
import { shortFinding } from './told-finding.ts';

/** What a picture says, in a headline; a message has no full stop. */
const titled = (sentence: string) =>
  sentence.endsWith('.') && (/\w\w\.$/.test(sentence) || !ABBREVIATED.test(sentence))
    ? sentence.slice(0, -1)
    : sentence;

/** A full stop behind one letter belongs to it; what a letter is takes long to compile. */
const ABBREVIATED = /\b\p{L}\.$/u;

const ofSides = ['empty-corner', 'empty-side', 'side-carried-by-one', 'thin-side'];

/** The gravest finding about corners and sides, or that there is none. */
export function quadrangleMessage(context: ShortContext): string {
  const { analysis, language } = context;
  const words = language.report.page.messages;
  if (analysis.sectors.length === 0) return words.noSectors;
  if (analysis.sectors.length < 2) return words.noSides;
  const [found] = everyResult(analysis.findings)
    .filter(({ rule }) => ofSides.includes(rule))
    .sort(bySeverity);
  return found ? titled(shortFinding(found, context).headline) : words.allSides;
}

export function chainMessage({ analysis, language, say }: ShortContext): string {
  const words = language.report.page.messages;
  const handovers = (analysis.chain?.handovers ?? []).filter(couldExist);
  const direct = handovers.filter(isDirect).length;
  if (handovers.length === 0) return words.chainUnfilled;
  if (direct < handovers.length) return words.chain(direct, handovers.length, say);
  // That the rest is direct is no message where there is so little of it.
  const absent = (analysis.chain?.roles ?? []).filter(
    ({ required, actors }) => required && actors.length === 0,
  ).length;
  return absent > 0 ? words.chainAbsent(absent, say) : words.chainWhole;
}

export function networkMessage({ analysis: { network }, language, say }: Context): string {
  const words = language.report.page.messages;
  const { cutpoints, components, ties } = network;
  if (ties === 0) return words.noTies;
  if (cutpoints.length > 0) return words.cutpoints(cutpoints.length, say.named(cutpoints[0]), say);
  return components > 1 ? words.components(components, say) : words.oneNetwork;
}

/** Who has most of a figure; of equal ones the first by id. */
function greatest(
  actors: readonly AnalyzedActor[],
  figure: (actor: AnalyzedActor) => unknown,
): AnalyzedActor | null {
  let found: AnalyzedActor | null = null;
  let most = 0;
  for (const actor of actors) {
    const value = figure(actor);
    if (typeof value === 'number' && value > most) [found, most] = [actor, value];
  }
  return found;
}

export function holesMessage({ analysis, language, say }: Context): string {
  const { html, page } = language.report;
  const actor = greatest(analysis.actors, ({ measures }) => measures['effectiveSize']);
  return actor ? page.messages.holes(say.named(actor.id)) : html.sections.holes;
}

/** Of those with a constraint, who has the least; of equal ones the first by id. */
export function leastBoundMessage({ analysis, language, say }: Context): string {
  const { html, page } = language.report;
  const actor = greatest(analysis.actors, ({ measures }) =>
    typeof measures['constraint'] === 'number' && measures['constraint'] > 0
      ? 1 / measures['constraint']
      : null,
  );
  return actor ? page.messages.leastBound(say.named(actor.id)) : html.sections.holes;
}

export function brokersMessage({ analysis, language, say }: Context): string {
  const actor = greatest(analysis.actors, ({ measures }) => measures.brokerage?.['total']?.count);
  return actor
    ? language.report.page.messages.brokers(say.named(actor.id))
    : language.charts.brokers;
}

export function ranksTitle({
  analysis,
  language,
  say,
}: Pick<Context, 'analysis' | 'language' | 'say'>): string {
  return ranksMessage(rankRanges(analysis, 'betweenness'), language, say);
}

export function matrixMessage({ analysis, language, say }: Context): string {
  const { html, page } = language.report;
  const { sectors, density } = analysis.sectorMatrix;
  let [most, pair] = [0, null as [number, number] | null];
  density.forEach((row, k) => {
    row.forEach((value, l) => {
      if (value !== null && value > most) [most, pair] = [value, [k, l]];
    });
  });
  if (pair === null) return html.sections.matrix;
  const [k, l] = pair as [number, number];
  return k === l
    ? page.messages.matrixInside(say.sector(sectors[k]))
    : page.messages.matrix(say.sectors([sectors[k], sectors[l]]));
}

/** The message of a view that has a picture of its own; `null` where it has none. */
export function viewMessage(id: string, { analysis, language, say }: Context): string | null {
  const words = language.report.page.messages;
  const value = analysis.views[id] as Record<string, any> | undefined;
  if (id === 'two-levels') return words.levels(value?.['pairs']?.both ?? 0, say);
  if (id === 'network-architecture') return words.bodies(value?.['joinedByOne']?.length ?? 0, say);
  if (id !== 'social-radius') return null;
  const groups = (value?.['groups'] ?? []) as { actors: string[] }[];
  const involved = groups.filter(({ actors }) => actors.length > 0).length;
  return words.radius(involved, groups.length, say);
}
