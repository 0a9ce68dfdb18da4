import type { Chain } from '../../chains/chain.ts';
import type { WholeBook } from '../../words/book.ts';
import { chainNames } from '../../words/chain-names.ts';
import type { Document, Section, Told } from '../document.ts';
import { signs } from '../signs.ts';
import { explained, untitled } from './explained.ts';

/** A care chain as a template: its sectors, its roles with the words they are known by, and what it expects, with reason and source. */
export function chainDocument(chain: Chain, { language }: { language: WholeBook }): Document {
  const all = language.report.chain;
  const words = all.explain;
  const { id, jurisdiction, sectors, roles, handovers, caseManagerRole } = chain;
  const names = chainNames(chain, language);
  const sectorName = (sector: string | null) =>
    sectors.some((one) => one.id === sector) ? names.sector(sector as string) : words.noSector;
  const lead = [
    words.size(roles.length, handovers.length),
    ...(jurisdiction === undefined
      ? []
      : [words.jurisdiction(all.jurisdictions[jurisdiction] ?? jurisdiction)]),
    ...(caseManagerRole === null ? [] : [words.caseManager(names.role(caseManagerRole))]),
  ].join(' · ');
  return explained(language, `${names.chain} (${id})`, lead, [
    section(
      'sectors',
      words.sectors,
      sectors.map(({ id: sector, aliases }) => ({
        title: names.sector(sector),
        lines: [['', words.aliases(aliases.join(', '))]],
      })),
    ),
    section(
      'roles',
      words.roles,
      roles.map(({ id: role, sector, required, anyOf = [], aliases, source, state, reach }) => ({
        title: names.role(role),
        lines: [
          [
            '',
            [
              sectorName(sector),
              required ? words.required : all.optional,
              ...(anyOf.length > 0 ? [words.anyOf(anyOf.map(names.role).join(', '))] : []),
              ...(reach === undefined ? [] : [words.reach[reach]]),
              all.bases[source] ?? all.source(source, state),
            ].join(' · '),
          ],
          ['', words.aliases(aliases.join(', '))],
        ],
      })),
    ),
    section(
      'handovers',
      words.handovers,
      handovers.map(({ from, to, orTo = [], basis, source, state, limited, limit }) => ({
        title: `${names.role(from)} → ${[to, ...orTo].map(names.role).join(` ${all.orTo('').trim()} `)}`,
        lines: [
          ['', `${names.why([from, to])}.`],
          [
            '',
            basis === source
              ? (all.bases[basis] ?? basis)
              : `${all.bases[basis] ?? basis}: ${all.source(source, state)}`,
          ],
          ...(limited
            ? [
                [
                  '',
                  `${signs.info.mark} ${limit === 'consent' ? words.consent : words.freeChoice} ${names.limited([from, to])}`,
                ] as [string, string],
              ]
            : []),
        ],
      })),
    ),
    untitled([{ kind: 'sentence', text: words.reading, tone: 'note' }]),
  ]);
}

const section = (id: string, title: string, told: Told[]): Section => ({
  id,
  level: 'report',
  title,
  blocks: [{ kind: 'told', told }],
});
