import { measureText } from '../../document/measure-text.ts';
import type { AnyMeasure } from '../../measures/index.ts';
import { type Line, paragraph } from '../text/line.ts';
import { columnsOf, type ExplainOptions, section } from './section.ts';
/** A measure in full: what it says first, for a planner; then what a researcher has to know; at last an example to recompute. */
export function measureLines(measure: AnyMeasure, options: ExplainOptions): Line[] {
  const { language } = options;
  const words = language.explain.topics;
  const text = measureText(measure.id, language);
  const part = (title: string, ...texts: (string | null | undefined)[]) =>
    section(title, texts, options);
  const most = measure.most?.toLocaleString(language.locale);
  return [
    [[`${text.name} (${measure.id})`, 'heading']],
    [
      [
        `${words.kinds.measure} · ${words.families[measure.family]} · ${words.gives[measure.kind]}`,
        'faint',
      ],
    ],
    ...part(words.says, text.says),
    ...part(words.formula, text.formula ?? measure.formula),
    ...part(words.range, text.range ?? measure.range),
    ...part(words.undefinedWhen, text.undefinedWhen),
    ...part(words.convention, text.convention, most && words.most(most)),
    [],
    [[words.options, 'strong']],
    ...optionsOf(measure).flatMap((option) => optionLines(option, options)),
    ...part(words.otherTools, text.otherTools),
    ...part(words.source, measure.reference),
    ...part(words.example, `${language.examples[measure.example.network]}.`, `${text.example}.`),
  ];
}

/** The options of a measure with their defaults, those on reading the graph included. */
export function optionsOf(
  measure: AnyMeasure,
): { name: string; preset: unknown; choices?: readonly string[] | undefined }[] {
  const own = Object.entries(measure.options ?? {}).map(([name, preset]) => ({
    name,
    preset,
    choices: measure.choices?.[name],
  }));
  if (measure.kind === 'two-mode') return [...own, { name: 'getNodeMode', preset: 'mode' }];
  return [
    ...own,
    { name: 'getEdgeWeight', preset: 'weight' },
    ...(measure.sectors ? [{ name: 'getNodeSector', preset: 'sector' }] : []),
  ];
}

function optionLines(
  { name, preset, choices }: ReturnType<typeof optionsOf>[number],
  options: ExplainOptions,
): Line[] {
  const words = options.language.explain.topics;
  const facts = [
    words.preset(JSON.stringify(preset)),
    ...(choices ? [words.choices(choices.map((word) => JSON.stringify(word)).join(', '))] : []),
  ].join('; ');
  return paragraph(`${words.optionTexts[name]} (${facts})`, {
    width: columnsOf(options),
    indent: 2,
    mark: `${name}: `,
    markTone: 'info',
  });
}
