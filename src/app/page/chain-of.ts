import type { Page } from './page.ts';
import type { Knowledge, Language, Named } from './protocol.ts';

/** The care chain that is chosen, with its names: one that is shipped, or the user's own; nothing without one. */
export function chainOf({
  knowledge,
  work,
}: Pick<Page, 'knowledge' | 'work'>): Knowledge['chains'][number] | undefined {
  const { chain } = work.choices;
  if (typeof chain === 'string') return knowledge?.chains.find(({ id }) => id === chain);
  return {
    ...named(chain),
    sectors: chain.sectors.map(named),
    roles: chain.roles.map((role) => ({ ...named(role), sector: role.sector })),
  };
}

/** A name that stands in one language holds for the other too. */
const named = ({
  id,
  label,
}: {
  id: string;
  label: { [Code in Language]?: string | undefined };
}): Named => ({
  id,
  label: { de: label.de ?? label.en ?? id, en: label.en ?? label.de ?? id },
});
