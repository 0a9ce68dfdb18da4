import { isPerson } from '../network/persons.ts';
import type { Book } from './book.ts';
import {
  chainNames,
  type NamedChain,
  type NamedSector,
  type NamingBook,
  sectorNames,
} from './chain-names.ts';

/** What tells how an actor may be called; a table that says nothing of kinds has organisations. */
export interface NamedActor {
  id: string;
  label: string;
  kind?: string | null | undefined;
  roles?: readonly string[] | undefined;
  sector?: string | null | undefined;
}

/** A network as far as its actors are called by it. */
export interface CalledNetwork {
  actors: readonly NamedActor[];
  sectors: readonly NamedSector[];
  chain?: NamedChain | null | undefined;
}

type Words = Pick<Book, 'person'> & NamingBook;

/**
 * What reports call the persons of a network, by id: the role, else the sector, with a number where several would be called the same.
 * A person is no weak place and no broker to be shown around: the task is.
 */
export function personNames(network: CalledNetwork, book: Words): Map<string, string> {
  const persons = network.actors.filter(isPerson);
  if (persons.length === 0) return new Map();
  const { role } = chainNames(network.chain, book);
  const sector = sectorNames(network.sectors, book);
  const known = new Set(network.chain?.roles.map(({ id }) => id));
  const callings = persons.map((actor) => {
    const task = actor.roles?.find((id) => known.has(id));
    if (task !== undefined) return role(task);
    return actor.sector == null ? book.person.alone : book.person.of(sector(actor.sector));
  });
  const times = new Map<string, number>();
  const next = (calling: string) => {
    const time = (times.get(calling) ?? 0) + 1;
    times.set(calling, time);
    return time;
  };
  const numbers = callings.map(next);
  return new Map(
    persons.map(({ id }, i) => [
      id,
      times.get(callings[i]) === 1 ? callings[i] : `${callings[i]} ${numbers[i]}`,
    ]),
  );
}

/** The network with its persons called so. */
export function withPersonNames<Network extends CalledNetwork>(
  network: Network,
  book: Words,
): Network {
  const names = personNames(network, book);
  if (names.size === 0) return network;
  return {
    ...network,
    actors: network.actors.map((actor) =>
      names.has(actor.id) ? { ...actor, label: names.get(actor.id) as string } : actor,
    ),
  };
}
