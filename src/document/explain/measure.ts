import type { AnyMeasure } from '../../measures/index.ts';
import type { WholeBook } from '../../words/book.ts';
import type { Document, Item } from '../document.ts';
import { measureText } from '../measure-text.ts';
import { noteOf } from '../sources.ts';
import { explained, part, untitled } from './explained.ts';

/** A measure in full: what it says first, for a planner; then what a researcher has to know; at last an example to recompute. */
export function measureDocument(
  measure: AnyMeasure,
  { language }: { language: WholeBook },
): Document {
  const words = language.explain.topics;
  const text = measureText(measure.id, language);
  const notes = language.measureNotes[measure.id as keyof WholeBook['measureNotes']];
  const { formula, range, reference, example } = noteOf(measure);
  const most = measure.most?.toLocaleString(language.locale);
  return explained(
    language,
    `${text.name} (${measure.id})`,
    [words.kinds.measure, words.families[measure.family], words.gives[measure.kind]].join(' · '),
    [
      untitled([
        ...part(words.says, text.says),
        ...part(words.formula, text.formula ?? formula),
        ...part(words.range, text.range ?? range),
        ...part(words.undefinedWhen, text.undefinedWhen),
        ...part(words.convention, notes.convention, most && words.most(most)),
        { kind: 'heading', text: words.options },
        { kind: 'list', items: optionsOf(measure).map((option) => optionItem(option, language)) },
        ...part(words.otherTools, notes.otherTools),
        ...part(words.source, reference),
        ...part(
          words.example,
          example && `${language.examples[example.network]}.`,
          `${notes.example}.`,
        ),
      ]),
    ],
  );
}

/** The options of a measure with their defaults, those on reading the graph included. */
export function optionsOf(measure: AnyMeasure): {
  name: string;
  /** The key of what is said of it, where it is not the name. */
  text?: string;
  preset: unknown;
  choices?: readonly (string | number)[] | undefined;
}[] {
  const own = Object.entries(measure.options ?? {}).map(([name, preset]) => ({
    name,
    preset,
    choices: measure.choices?.[name],
  }));
  if (measure.kind === 'two-mode') return [...own, { name: 'getNodeMode', preset: 'mode' }];
  return [
    ...own,
    {
      name: 'getEdgeWeight',
      text: measure.weights ? 'getEdgeWeight' : 'tieOnly',
      preset: 'weight',
    },
    ...(measure.sectors ? [{ name: 'getNodeSector', preset: 'sector' }] : []),
  ];
}

function optionItem(
  { name, text = name, preset, choices }: ReturnType<typeof optionsOf>[number],
  language: WholeBook,
): Item {
  const words = language.explain.topics;
  const facts = [
    words.preset(JSON.stringify(preset)),
    ...(choices ? [words.choices(choices.map((word) => JSON.stringify(word)).join(', '))] : []),
  ].join('; ');
  return { kind: name, text: `${words.optionTexts[text]} (${facts})` };
}
