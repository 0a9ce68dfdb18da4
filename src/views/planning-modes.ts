import { networkArchitecture } from './network-architecture.ts';
import { sentence, table } from './parts/lists.ts';
import { eachPair } from './parts/pairs.ts';
import { MUNICIPALITY } from './parts/people.ts';
import { vocabulary } from './parts/vocabulary.ts';
import { contractTerms } from './terms/ownership.ts';
import { type Block, view } from './view.ts';

type Share = { part: number; all: number; share: number };

export type PlanningModes = {
  /** Ties with the administration at one end, of all. */
  administrative: Share;
  /** Ties that rest on a contract or on money, of those whose basis is named. */
  contracts: Share;
  /** Ties across corners named from both sides, of all across corners whose answers are known; null where none is. */
  reciprocal: Share | null;
  /** Bodies with a member from civil society, of all; null without a table of bodies. */
  bodies: Share | null;
};

const contractOf = vocabulary(contractTerms);
const share = (part: number, all: number): Share => ({ part, all, share: part / all });

export const planningModes = view<'planning-modes', PlanningModes>(
  {
    id: 'planning-modes',
    reference:
      'Schubert 2018 (administrative, management-focused, integrated and cooperative social planning: a hybrid mix)',
    text: {
      en: {
        title: 'Planning modes side by side',
        blocks: (value, say): Block[] => [
          sentence(
            'Three modes of planning leave traces in a network; in practice they mix (“hybrid mix”). The figures stand side by side and name no mode.',
          ),
          table(
            'Traces of the three modes',
            ['Mode', 'Trace', 'Ties or bodies', 'Share'],
            [
              row(
                'administrative',
                'ties with the administration at one end',
                value.administrative,
                'of',
                say.number,
              ),
              row(
                'management-focused',
                'ties on a contract or funding',
                value.contracts,
                'of',
                say.number,
              ),
              row(
                'integrated and cooperative',
                'ties across corners named from both sides',
                value.reciprocal,
                'of',
                say.number,
              ),
              row(
                'integrated and cooperative',
                'bodies with civil society',
                value.bodies,
                'of',
                say.number,
              ),
            ],
          ),
        ],
        reading:
          'Indicators, no classification: many ties of the administration can mean regulation or service, a contract can secure an equal partnership, and a body with citizens can decide nothing. Every place works with a mix of the three. Compare a place with itself over the years.',
        column:
          'in the list of ties a column “agreement” or “kind of tie” that names contracts and funding',
      },
      de: {
        title: 'Planungsmodi nebeneinander',
        blocks: (value, say): Block[] => [
          sentence(
            'Drei Planungsmodi hinterlassen Spuren im Netz; in der Praxis mischen sie sich („hybrider Mix“). Die Zahlen stehen nebeneinander und benennen keinen Modus.',
          ),
          table(
            'Spuren der drei Modi',
            ['Modus', 'Spur', 'Beziehungen oder Gremien', 'Anteil'],
            [
              row(
                'administrativ',
                'Beziehungen, an denen die Kommune beteiligt ist',
                value.administrative,
                'von',
                say.number,
              ),
              row(
                'steuerungsfokussiert',
                'Beziehungen auf Vertrag oder Finanzierung',
                value.contracts,
                'von',
                say.number,
              ),
              row(
                'integriert und kooperativ',
                'Beziehungen zwischen den Ecken, von beiden Seiten genannt',
                value.reciprocal,
                'von',
                say.number,
              ),
              row(
                'integriert und kooperativ',
                'Gremien mit Zivilgesellschaft',
                value.bodies,
                'von',
                say.number,
              ),
            ],
          ),
        ],
        reading:
          'Anzeichen, keine Einordnung: Viele Beziehungen der Verwaltung können Regelung oder Unterstützung sein, ein Vertrag kann eine Partnerschaft auf Augenhöhe sichern, und ein Gremium mit Bürgerinnen und Bürgern kann ohne Einfluss sein. Jeder Ort arbeitet mit einem Mix der drei. Zu vergleichen ist ein Ort mit sich selbst über die Jahre.',
        column:
          'in der Beziehungsliste eine Spalte „Vereinbarung“ oder „Art der Beziehung“, die Verträge und Finanzierung nennt',
      },
    },
  },
  (context) => {
    const { dataset, analysis, ties } = context;
    const stated = dataset.ties.filter(
      ({ evidence, layer }) => evidence !== null || layer !== null,
    );
    const contracts = stated.filter(
      ({ evidence, layer }) => contractOf(evidence) ?? contractOf(layer),
    );
    const municipal = analysis.actors.map(({ sector }) => sector === MUNICIPALITY);
    if (contracts.length === 0 || !municipal.some(Boolean)) return null;
    let touching = 0;
    eachPair(ties, (a, b) => {
      if (municipal[a] || municipal[b]) touching++;
    });
    const sectorOf = new Map(analysis.actors.map(({ id, sector }) => [id, sector]));
    const crossing = dataset.ties.filter(({ source, target, confirmed }) => {
      const [a, b] = [sectorOf.get(source), sectorOf.get(target)];
      return confirmed !== null && a && b && a !== b;
    });
    const architecture = networkArchitecture.compute(context);
    const without = architecture?.withoutCivilSociety;
    return {
      administrative: share(touching, ties.size),
      contracts: share(contracts.length, stated.length),
      reciprocal:
        crossing.length === 0
          ? null
          : share(crossing.filter(({ confirmed }) => confirmed).length, crossing.length),
      bodies:
        architecture && without
          ? share(architecture.bodies.length - without.length, architecture.bodies.length)
          : null,
    };
  },
);

function row(
  mode: string,
  trace: string,
  value: Share | null,
  of: string,
  number: (value: number) => string,
) {
  return [
    { text: mode },
    { text: trace },
    { text: value ? `${number(value.part)} ${of} ${number(value.all)}` : '–' },
    { share: value?.share ?? null },
  ];
}
