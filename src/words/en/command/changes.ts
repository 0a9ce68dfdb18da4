/** Changes of a network that cannot be made, and tables of them that cannot be read. */
export const changes = {
  unknownActor: (name: string, near: readonly string[]) =>
    `There is no actor "${name}" in the data.${near.length > 0 ? ` Did you mean ${near.map((one) => `"${one}"`).join(' or ')}?` : ' Check the spelling.'}`,
  ambiguousActor: (name: string, ids: readonly string[]) =>
    `"${name}" may be several actors. Name one by its id: ${ids.map((id) => `"${id}"`).join(' or ')}.`,
  actorExists: (name: string) =>
    `The actor "${name}" is in the data already. Give the new one another name.`,
  tieExists: (a: string, b: string) =>
    `"${a}" and "${b}" have a tie already. Name two actors without one.`,
  noTie: (a: string, b: string) =>
    `"${a}" and "${b}" have no tie that could be taken away. Check both names, and in directed data their order.`,
  sameActor: (name: string) =>
    `"${name}" cannot have a tie with itself. Name two different actors.`,
  unknownSector: (word: string, near: readonly string[]) =>
    `The care chain knows no sector "${word}".${near.length > 0 ? ` Did you mean ${near.map((one) => `"${one}"`).join(' or ')}?` : ' Take a word that stands in the table, or leave the sector out.'}`,
  unknownRole: (word: string, near: readonly string[]) =>
    `The care chain knows no role "${word}".${near.length > 0 ? ` Did you mean ${near.map((one) => `"${one}"`).join(' or ')}?` : ' Take a word that stands in the table, or leave the role out.'}`,
  noChanges:
    'Nothing would change. Name a change: --add-tie, --remove-tie, --add-actor, --remove-actor, --silent, or a table of them with --changes.',
  noActorToAdd: (flag: string) =>
    `${flag} says something about a new actor, and there is none left for it. Name one with --add-actor.`,
  oddEnds: (flag: string, name: string) =>
    `${flag}: "${name}" stands alone. A tie has two ends: ${flag} "A" "B".`,
  changeColumns: (path: string) =>
    `${path}: this is not a table of changes. It needs the columns change and actor; with, sector, role and weight may stand beside them.`,
  changeKind: (path: string, row: number, given: string) =>
    `${path}, row ${row}, column change: "${given}" is no change. Write add-tie, remove-tie, add-actor, remove-actor, rename-actor or silent.`,
  changeName: (path: string, row: number) =>
    `${path}, row ${row}: a name is missing. A tie needs both ends in the columns actor and with, a new name stands in the column with, any other change needs the actor.`,
  changeWeight: (path: string, row: number, given: string) =>
    `${path}, row ${row}, column weight: "${given}" is no number above 0. Leave the cell empty for an average tie.`,
};
