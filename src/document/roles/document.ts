import type { RolesReport } from '../../roles/roles-only.ts';
import type { WholeBook } from '../../words/book.ts';
import { type Formatter, formatter } from '../../words/formatter.ts';
import type { Document, Section } from '../document.ts';
import { lists, section } from '../section.ts';

interface Context {
  report: RolesReport;
  words: WholeBook['rolesOnly'];
  say: Formatter;
  language: WholeBook;
  /** A number, or the sign for one that is too small to be told. */
  number: (value: number | null) => string;
}

/** What a network shows by role and sector, in words: at a glance, what is missing, then the sectors, roles and handovers. */
export function rolesDocument(
  report: RolesReport,
  { language }: { language: WholeBook },
): Document {
  const words = language.rolesOnly;
  const chain = report.chain && {
    ...report.chain,
    handovers: report.chain.handovers.map((each) => ({ ...each, source: '' })),
  };
  const say = formatter({ actors: [], sectors: sectorsOf(report, words), chain }, language);
  const context: Context = {
    report,
    words,
    say,
    language,
    number: (value) => (value === null ? words.few(report.least, say) : say.number(value)),
  };
  const all = [
    overview(context),
    missing(context),
    sectors(context),
    sides(context),
    roles(context),
    handovers(context),
  ];
  return {
    language: language.code,
    title: words.title,
    kicker: words.kicker,
    name: words.title,
    figures: [],
    sections: all.filter((each) => each !== null),
  };
}

/** A sector whose name is left out has a number. */
const sectorsOf = ({ sectors }: RolesReport, words: WholeBook['rolesOnly']) =>
  sectors.map(({ id, label }) => {
    const [, number] = /^sector-(\d+)$/.exec(id) ?? [];
    const name = label ?? (number === undefined ? undefined : words.sector(number));
    return { id, ...(name === undefined ? {} : { label: name }) };
  });

function overview({ report, words, say, language }: Context): Section | null {
  const { common, chain: chainWords } = language.report;
  const { actors, ties, directed, density, asked, answered, chain, least } = report;
  const country = chain?.jurisdiction ?? null;
  return section('overview', words.headings.overview, {
    sentences: [
      `${[
        common.actors(actors, say),
        common.ties(ties, directed, say),
        ...(density === null ? [] : [common.density(density, say)]),
      ].join(' · ')}.`,
      asked === null
        ? common.noResponse
        : answered === null
          ? words.asked(asked, say)
          : common
              .response(answered, asked, asked === 0 ? null : answered / asked, say)
              .concat('.'),
      ...(chain === null
        ? []
        : [
            words.chain(say.chain) +
              (country === null
                ? ''
                : ` ${chainWords.jurisdiction(chainWords.jurisdictions[country] ?? country)}.`),
          ]),
      words.rule(least, say),
    ],
  });
}

function missing({ report, words, say }: Context): Section | null {
  const { chain, sectors, sides } = report;
  const pair = ({ from, to, orTo }: { from: string; to: string; orTo: string[] }) =>
    `${say.quoted(say.role(from))} → ${[to, ...orTo].map((id) => say.quoted(say.role(id))).join(words.or)}`;
  const of = (status: string) => (chain?.handovers ?? []).filter((each) => each.status === status);
  return section('missing', words.headings.missing, {
    lists: lists([
      [
        words.absentSectors,
        sectors.filter(({ actors }) => actors === 0).map(({ id }) => say.quoted(say.sector(id))),
      ],
      [
        words.absentRoles,
        (chain?.roles ?? [])
          .filter(({ actors, required }) => required && actors === 0)
          .map(({ id }) => say.quoted(say.role(id))),
      ],
      [words.missingHandovers, of('missing').map(pair)],
      [words.indirectHandovers, of('indirect').map(pair)],
      [
        words.emptySides,
        sides
          .filter(({ sectors: [a, b], ties, possible }) => a !== b && ties === 0 && possible !== 0)
          .map(({ sectors: ends }) => ends.map((id) => say.quoted(say.sector(id))).join(' – ')),
      ],
    ]),
  });
}

function sectors({ report, words, say, number }: Context): Section | null {
  const rows = [
    ...report.sectors.map(({ id, actors }) => [say.sector(id), number(actors)]),
    ...(report.unplaced === 0 ? [] : [[words.unplaced, number(report.unplaced)]]),
  ];
  return section('sectors', words.headings.sectors, {
    tables: [{ columns: words.sectorColumns, rows, note: '' }],
  });
}

function sides({ report, words, say, number }: Context): Section | null {
  return section('sides', words.headings.sides, {
    tables:
      report.sides.length === 0
        ? []
        : [
            {
              columns: words.sideColumns,
              rows: report.sides.map(({ sectors: [a, b], ties, possible }) => [
                a === b ? words.within(say.sector(a)) : `${say.sector(a)} – ${say.sector(b)}`,
                number(ties),
                number(possible),
                ties === null || !possible ? '–' : say.percent(ties / possible),
              ]),
              note: '',
            },
          ],
  });
}

function roles({ report: { chain }, words, say, number, language }: Context): Section | null {
  return section('roles', words.headings.roles, {
    tables:
      chain === null
        ? []
        : [
            {
              columns: words.roleColumns,
              rows: chain.roles.map(({ id, sector, required, actors }) => [
                say.role(id),
                sector === null ? '–' : say.sector(sector),
                number(actors),
                required ? language.report.chain.explain.required : language.report.chain.optional,
              ]),
              note: '',
            },
          ],
  });
}

function handovers({ report: { chain }, words, say, number, language }: Context): Section | null {
  return section('handovers', words.headings.handovers, {
    tables:
      chain === null
        ? []
        : [
            {
              columns: words.handoverColumns,
              rows: chain.handovers.map(({ from, to, orTo, status, ties, basis }) => [
                `${say.role(from)} → ${[to, ...orTo].map(say.role).join(words.or)}`,
                status === null ? words.unsaid : words.statuses[status],
                status === 'direct' ? number(ties) : '–',
                language.report.chain.bases[basis] ?? basis,
              ]),
              note: '',
            },
          ],
    note: words.handoverNote,
  });
}
