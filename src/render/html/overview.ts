import type { Finding } from '../../analysis.ts';
import { type Child, type Element, el } from '../../charts/element.ts';
import { firstFindings } from '../../findings/index.ts';
import { findingText } from '../../words/finding-text.ts';
import { type Context, idOf } from './context.ts';
import { actorLink, fact, icon } from './parts.ts';

/** What was analysed, how much of it answered, and the three sentences that matter most. */
export function overview(context: Context): Element {
  const { analysis, words, common, say, language } = context;
  const { network, dataset, sectors } = analysis;
  const { response } = dataset;
  const heading = idOf(context, 'overview-title');
  return el(
    'section',
    { id: idOf(context, 'overview'), class: 'overview', 'aria-labelledby': heading },
    el(
      'p',
      { class: 'kicker' },
      `${words.kicker} · ${analysis.chain?.label[language.code] ?? common.noChain}`,
    ),
    el('h1', { id: heading }, el('bdi', {}, dataset.name)),
    el(
      'dl',
      { class: 'figures' },
      fact(
        words.figures.actors,
        say.number(network.actors),
        words.sectorsNote(sectors.length, say),
      ),
      fact(
        words.figures.ties,
        say.number(network.ties),
        words.networkParts(network.components, say),
      ),
      fact(
        words.figures.density,
        network.density === null ? '–' : say.percent(network.density),
        words.densityNote,
      ),
      fact(
        words.figures.response,
        response?.rate == null ? '–' : say.percent(response.rate),
        response ? words.answered(response.answered, response.asked, say) : words.noResponse,
      ),
    ),
    el('h2', { class: 'small' }, words.first),
    analysis.findings.length === 0
      ? el('p', {}, words.noFindings)
      : el(
          'ol',
          { class: 'first' },
          firstFindings(analysis.findings).map((finding) => firstSentence(finding, context)),
        ),
  );
}

function firstSentence(finding: Finding, context: Context): Element {
  const { say, language, words } = context;
  const text = findingText(language, finding.rule);
  return el(
    'li',
    { class: `severity-${finding.severity}` },
    el('p', { class: 'what' }, severityLabel(finding, words), text?.title ?? finding.rule),
    text && el('p', { class: 'said' }, el('bdi', {}, text.finding(finding.evidence, say))),
    text &&
      el('p', { class: 'step' }, icon('step'), el('bdi', {}, text.next(finding.evidence, say))),
  );
}

export function severityLabel({ severity }: Finding, words: Context['words']): Element {
  return el(
    'span',
    { class: `severity severity-${severity}` },
    icon(severity),
    ` ${words.severity[severity]}`,
  );
}

/** Names of a finding, each leading to its row. */
export function namedActors(finding: Finding, context: Context): Child {
  if (finding.actors.length === 0) return null;
  return el(
    'p',
    { class: 'named' },
    el('span', { class: 'label' }, `${context.words.named}: `),
    finding.actors.slice(0, 24).map((id) => actorLink(context, id)),
    finding.actors.length > 24 &&
      el('span', { class: 'label' }, ` … +${context.say.number(finding.actors.length - 24)}`),
  );
}
