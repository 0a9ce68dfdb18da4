import type { FindingText } from '../../finding-text.ts';
import { handoverScope } from './handovers.ts';

export const chainWeakestPlace: FindingText<'chain-weakest-place'> = {
  title: 'Die schwächste Stelle der Kette',
  finding: ({ actor, broken, of, roles }, say) =>
    `Ohne ${say.actor(actor)} hätten ${say.number(broken.length)} von ${say.count(of, 'unmittelbaren Übergabe', 'unmittelbaren Übergaben')} keine Beziehung mehr: ${broken
      .slice(0, shown)
      .map(say.handover)
      .join(
        '; ',
      )}${broken.length > shown ? ` und ${say.number(broken.length - shown)} weitere` : ''}.${roles.length > 0 ? ` Allein von dort ausgefüllt: ${say.roles(roles)}.` : ''}`,
  next: ({ actor }, say) =>
    `${say.actor(actor)} zuerst absichern: eine Vertretung, Zeit für die Arbeit an den Schnittstellen und für jede dieser Übergaben einen zweiten Kontakt.`,
  reading: `Genannt wird der Akteur, dessen Ausfall die meisten Übergaben ohne Beziehung ließe, mindestens zwei; bei Gleichstand bis zu drei. Das ist eine Last, die er für alle trägt, und kein Fehler. ${handoverScope}`,
};

const shown = 4;
