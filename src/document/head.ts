import type { Context, ShortContext } from './context.ts';
import type { Document } from './document.ts';

/** What was analysed, how much of it answered, and how it was read. */
export function shortHead({ analysis, language, say }: ShortContext) {
  const { network, dataset, settings, chain } = analysis;
  const { common, head, page } = language.report;
  const { response } = dataset;
  const shapes = [...new Set(dataset.files.map(({ shape }) => shape))].filter(
    (shape) => common.shapes[shape] !== undefined,
  );
  const read = [
    ...(dataset.asOf === undefined ? [] : [page.asOf(dataset.asOf)]),
    ...(typeof settings['wave'] === 'string' && settings['wave'] !== 'all'
      ? [page.wave(settings['wave'])]
      : []),
    ...(shapes.length > 0
      ? [page.read(shapes.map((shape) => common.shapes[shape]).join(', '))]
      : []),
  ];
  const meant = analysis.problems.find(({ code }) => code === 'other-chain')?.value;
  if (typeof meant === 'string') read.push(page.otherChain(meant));
  const { jurisdictions, jurisdiction: belongs } = language.report.chain;
  const country = chain?.jurisdiction ?? null;
  const jurisdiction = country === null ? [] : [belongs(jurisdictions[country] ?? country)];
  return {
    language: language.code,
    title: head.title(dataset.name),
    kicker: [head.kicker, chain ? say.chain : common.noChain, ...jurisdiction].join(' · '),
    name: dataset.name,
    head: {
      size: [
        common.actors(network.actors, say),
        common.ties(network.ties, network.directed, say),
        ...(network.density === null ? [] : [common.density(network.density, say)]),
      ].join(' · '),
      response: response
        ? common.response(response.answered, response.asked, response.rate, say)
        : head.noResponse,
      read: read.join(' · '),
      check: analysis.problems
        // Seats in committees may stand in the place of ties.
        .filter(({ code }) => code !== 'no-ties' || network.ties === 0)
        .flatMap(({ code, value }) => page.checks[code]?.(value ?? '') ?? [])
        .join(' '),
    },
    figures: [],
  } satisfies Omit<Document, 'sections'>;
}

/** The same with the figures that stand large, and who made it. */
export function headOf(context: Context) {
  const { analysis, language, say } = context;
  const { network, dataset, sectors, tool } = analysis;
  const { html } = language.report;
  const { response } = dataset;
  return {
    ...shortHead(context),
    figures: [
      {
        name: html.figures.actors,
        value: say.number(network.actors),
        note: html.sectorsNote(sectors.length, say),
      },
      {
        name: html.figures.ties,
        value: say.number(network.ties),
        note: html.networkParts(network.components, say),
      },
      {
        name: html.figures.density,
        value: network.density === null ? '–' : say.percent(network.density),
        note: html.densityNote,
      },
      {
        name: html.figures.response,
        value: response?.rate == null ? '–' : say.percent(response.rate),
        note: response ? html.answered(response.answered, response.asked, say) : html.noResponse,
      },
    ],
    foot: `${html.tool(tool.name, tool.version)} ${html.offline}`,
  } satisfies Omit<Document, 'sections'>;
}
