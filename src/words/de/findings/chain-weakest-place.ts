import type { RuleText } from '../../finding-text.ts';
import { handoverScope } from './handovers.ts';

export const chainWeakestPlace: RuleText<'chain-weakest-place'> = {
  finding: ({ actor, broken, of, roles, sole }, say) =>
    `Ohne ${say.named(actor)} hätten ${say.number(broken.length)} von ${say.count(of, 'unmittelbaren Übergabe', 'unmittelbaren Übergaben')} keine Beziehung mehr: ${broken
      .slice(0, shown)
      .map(say.handover)
      .join(
        '; ',
      )}${broken.length > shown ? ` und ${say.number(broken.length - shown)} weitere` : ''}.${roles.length > 0 ? ` Nur dort besetzt: ${say.roles(roles)}.` : ''}${sole.length > 0 && sole.length < broken.length ? ` Bei ${say.number(sole.length)} davon könnte niemand sonst einspringen.` : ''}`,
  next: ({ actor, broken, sole }, say) =>
    sole.length === broken.length
      ? `Mit ${say.named(actor)} eine Vertretung und Zeit für die Arbeit an den Schnittstellen vereinbaren; einen zweiten Kontakt kann es nicht geben, weil niemand sonst diese Aufgabe hat.`
      : `${say.named(actor)} zuerst absichern: eine Vertretung, Zeit für die Arbeit an den Schnittstellen und einen zweiten Kontakt für ${broken
          .filter((pair) => !sole.some((one) => one.join() === pair.join()))
          .map(say.handover)
          .join('; ')}.`,
  reading: `Genannt wird der Akteur, dessen Ausfall die meisten Übergaben ohne Beziehung ließe, mindestens zwei; bei Gleichstand bis zu drei. Das ist eine Last, die dort für alle getragen wird, und kein Fehler. Auffälligkeit, wo eine Übergabe, die andere mittragen könnten, sich auf Gesetz, Vertrag oder Standard stützt, sonst Anmerkung: Wer als Einzige oder Einziger eine Aufgabe hat, kann sie mit niemandem teilen. ${handoverScope}`,
};

const shown = 4;
