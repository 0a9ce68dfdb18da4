import { type Element, el } from '../../charts/element.ts';
import { measureText } from '../../document/measure-text.ts';
import type { AnyMeasure } from '../../measures/index.ts';
import * as measures from '../../measures/index.ts';
import type { Context } from './context.ts';
import { section } from './parts.ts';
/** Every measure of the analysis: what it says, its formula, where it is not defined, its source. */
export function methodSection(context: Context): Element {
  const { analysis, words, common, language } = context;
  const actor = new Set(analysis.actors.flatMap((each) => Object.keys(each.measures)));
  const present = Object.values(measures as Record<string, AnyMeasure>).filter(
    ({ id, key = id }) =>
      actor.has(key) ||
      Object.hasOwn(analysis.network, key) ||
      Object.hasOwn(analysis, key) ||
      (analysis.sectors[0] && Object.hasOwn(analysis.sectors[0], key)),
  );
  const method = common.method[String(analysis.settings.method)];
  return section(
    context,
    'method',
    words.sections.method,
    words.methodLead,
    method && el('p', {}, method),
    el(
      'div',
      { class: 'measures' },
      present.map(({ id, formula, reference }) => {
        const { name, says, undefinedWhen, formula: own } = measureText(id, language);
        return el(
          'details',
          {},
          el('summary', {}, name),
          el('p', {}, says),
          el('p', { class: 'formula' }, el('code', {}, own ?? formula)),
          undefinedWhen && el('p', { class: 'source' }, `${words.undefinedWhen}: ${undefinedWhen}`),
          el('p', { class: 'source' }, `${words.source}: ${reference}`),
        );
      }),
    ),
    el(
      'p',
      { class: 'note' },
      `${words.tool(analysis.tool.name, analysis.tool.version)} ${words.offline}`,
    ),
  );
}
