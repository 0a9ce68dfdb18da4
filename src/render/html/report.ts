import { type Element, el } from '../../charts/element.ts';
import { actorsSection } from './actors.ts';
import { type Context, idOf } from './context.ts';
import { dataSection } from './data.ts';
import { findingsSection } from './findings.ts';
import { methodSection } from './method.ts';
import { networkSection } from './network.ts';
import { overview } from './overview.ts';
import { figure, section } from './parts.ts';
import { viewSections } from './views.ts';

/** The report in one language, from what matters most to how it was made. */
export function report(context: Context): Element {
  const { analysis, language, words, pictures, say } = context;
  const quadrangle = analysis.sectors.length === 4 && analysis.settings.chain !== 'none';
  const corners = quadrangle ? 'quadrangle' : 'sides';
  const systems = viewSections(context);
  const loose = analysis.actors.filter(({ sector }) => sector === null).length;
  const pictured: (Element | null)[] = [
    pictures.has('quadrangle')
      ? section(
          context,
          'quadrangle',
          words.sections[corners],
          words.lead[corners],
          figure(context, 'quadrangle'),
          loose > 0 && el('p', { class: 'note' }, context.common.unplaced(loose, say)),
        )
      : null,
    pictures.has('chain')
      ? section(
          context,
          'chain',
          analysis.chain?.label[language.code] ?? words.sections.chain,
          words.lead.chain,
          figure(context, 'chain'),
        )
      : null,
    networkSection(context),
    pictures.has('holes') || pictures.has('brokers')
      ? section(
          context,
          'holes',
          words.sections.holes,
          words.lead.holes,
          figure(context, 'holes'),
          pictures.has('brokers') && [
            el('h3', {}, pictures.get('brokers')?.title),
            el('p', { class: 'lead' }, words.lead.brokers),
            figure(context, 'brokers'),
          ],
          pictures.has('ranks') && [
            el('h3', {}, pictures.get('ranks')?.title),
            el('p', { class: 'lead' }, language.trust.picture.lead),
            figure(context, 'ranks'),
          ],
        )
      : null,
    pictures.has('matrix')
      ? section(
          context,
          'matrix',
          words.sections.matrix,
          words.lead.matrix,
          figure(context, 'matrix'),
        )
      : null,
  ];
  const last: Element[] = [
    findingsSection(context),
    actorsSection(context),
    dataSection(context),
    methodSection(context),
    downloads(context),
  ];
  const first = pictured.filter((each) => each !== null);
  const entry = (each: Element) =>
    el('li', {}, el('a', { href: `#${each.attributes['id']}` }, headingOf(each)));
  return el(
    'div',
    { class: 'page', lang: language.code },
    el('a', { class: 'skip', href: `#${idOf(context, 'main')}` }, words.skip),
    el(
      'nav',
      { class: 'contents', 'aria-label': words.contents },
      el('p', { 'aria-hidden': 'true' }, words.contents),
      el(
        'ol',
        {},
        first.map(entry),
        // The planners' systems can be many; they open on demand.
        systems.length > 0 &&
          el(
            'li',
            { class: 'more' },
            el(
              'details',
              {},
              el('summary', {}, words.sections.systems),
              el(
                'ol',
                {},
                systems.map(({ element }) => entry(element)),
              ),
            ),
          ),
        last.map(entry),
      ),
    ),
    el(
      'main',
      { id: idOf(context, 'main'), tabindex: -1 },
      overview(context),
      first,
      systems.map(({ element }) => element),
      last,
    ),
  );
}

function headingOf(element: Element): string {
  const heading = element.children
    .flat()
    .find(
      (child) =>
        typeof child === 'object' && child !== null && 'name' in child && child.name === 'h2',
    );
  return String((heading as Element).children[0]);
}

function downloads(context: Context): Element {
  const { words } = context;
  return section(
    context,
    'downloads',
    words.sections.downloads,
    words.downloadLead,
    el(
      'div',
      { class: 'downloads scripted' },
      (['json', 'actors', 'ties', 'matrix'] as const).map((kind) =>
        el('button', { type: 'button', 'data-download': kind }, words.download[kind]),
      ),
      el('button', { type: 'button', 'data-print': true }, words.print),
    ),
    el('p', { class: 'note unscripted' }, words.withoutScript),
  );
}
