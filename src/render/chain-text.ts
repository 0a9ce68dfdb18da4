import type { Chain } from '../chains/chain.ts';
import type { Book } from '../words/book.ts';
import { chainNames } from '../words/chain-names.ts';
import { columns, pad } from '../words/width.ts';
import { type Line, paragraph, print, type Style } from './text/line.ts';

export interface ChainTextOptions {
  language: Book;
  /** Columns, 80 by default, at least 60. */
  width?: number;
  style?: Style;
}

/** The care chains by id, a line each. */
export function chainList(
  chains: readonly Chain[],
  { language, width = 80, style = {} }: ChainTextOptions,
): string {
  const words = language.report.chain.explain;
  const name = 2 + Math.max(...chains.map(({ id }) => columns(id)));
  return print(
    [
      [[words.chains, 'heading']],
      ...chains.flatMap((chain) =>
        paragraph(
          `${chainNames(chain, language).chain} (${words.size(chain.roles.length, chain.handovers.length)})`,
          {
            width: Math.max(60, width),
            indent: 1,
            mark: pad(chain.id, name),
            markTone: 'strong',
          },
        ),
      ),
      ...paragraph(words.more, { width: Math.max(60, width), tone: 'faint' }),
    ],
    style,
  );
}

/** A care chain as a template: its sectors, its roles with the words they are known by, and what it expects, with reason and source. */
export function chainText(
  chain: Chain,
  { language, width = 80, style = {} }: ChainTextOptions,
): string {
  const all = language.report.chain;
  const words = all.explain;
  const wide = Math.max(60, width);
  const { id, jurisdiction, sectors, roles, handovers, caseManagerRole } = chain;
  const names = chainNames(chain, language);
  const roleName = names.role;
  const sectorName = (sector: string | null) =>
    sectors.some((one) => one.id === sector) ? names.sector(sector as string) : words.noSector;
  const faint = (text: string, indent: number) =>
    paragraph(text, { width: wide, indent, tone: 'faint' });
  const heading = (title: string): Line[] => [
    [],
    [[title.toLocaleUpperCase(language.code), 'heading']],
    [['─'.repeat(wide), 'faint']],
  ];
  return print(
    [
      [[`${names.chain} (${id})`, 'heading']],
      ...paragraph(words.size(roles.length, handovers.length), { width: wide }),
      ...(jurisdiction === undefined
        ? []
        : paragraph(words.jurisdiction(all.jurisdictions[jurisdiction] ?? jurisdiction), {
            width: wide,
          })),
      ...(caseManagerRole === null
        ? []
        : paragraph(words.caseManager(roleName(caseManagerRole)), { width: wide })),
      ...heading(words.sectors),
      ...sectors.flatMap(({ id: sector, aliases }) => [
        ...paragraph(names.sector(sector), { width: wide, indent: 1, tone: 'strong' }),
        ...faint(words.aliases(aliases.join(', ')), 3),
      ]),
      ...heading(words.roles),
      ...roles.flatMap(
        ({ id: role, sector, required, anyOf = [], aliases, source, state, reach }) => [
          ...paragraph(roleName(role), { width: wide, indent: 1, tone: 'strong' }),
          ...paragraph(
            [
              sectorName(sector),
              required ? words.required : all.optional,
              ...(anyOf.length > 0 ? [words.anyOf(anyOf.map(roleName).join(', '))] : []),
              ...(reach === undefined ? [] : [words.reach[reach]]),
              all.bases[source] ?? all.source(source, state),
            ].join(' · '),
            { width: wide, indent: 3 },
          ),
          ...faint(words.aliases(aliases.join(', ')), 3),
        ],
      ),
      ...heading(words.handovers),
      ...handovers.flatMap(({ from, to, orTo = [], basis, source, state, limited, limit }) => [
        ...paragraph(
          `${roleName(from)} ━▶ ${[to, ...orTo].map(roleName).join(` ${all.orTo('').trim()} `)}`,
          {
            width: wide,
            indent: 1,
            tone: 'strong',
          },
        ),
        ...paragraph(`${names.why([from, to])}.`, { width: wide, indent: 3 }),
        ...faint(
          basis === source
            ? (all.bases[basis] ?? basis)
            : `${all.bases[basis] ?? basis}: ${all.source(source, state)}`,
          3,
        ),
        ...(limited
          ? paragraph(
              `${limit === 'consent' ? words.consent : words.freeChoice} ${names.limited([from, to])}`,
              {
                width: wide,
                indent: 3,
                mark: '○ ',
                markTone: 'info',
              },
            )
          : []),
      ]),
      [],
      ...faint(words.reading, 0),
    ],
    style,
  );
}
