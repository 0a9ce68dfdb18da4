import { make, name } from './element.ts';
import type { Page, Tab } from './page.ts';
import type { Decision } from './protocol.ts';
import { assign } from './reassign.ts';
import { withEntry } from './work.ts';

/** What only the user can decide: a button for each way to read a table, with the network that it gives. */
export function questionsView(page: Page, tab: Tab): HTMLElement[] {
  const { words, reading, language } = page;
  return (reading?.questions ?? []).map(({ file, code, answers }, k) => {
    const asked = reading?.problems.find((one) => one.file === file && one.code === code);
    const title = `${tab}-question-${k}`;
    return make(
      'div',
      { class: 'card asking', role: 'group', 'aria-labelledby': title },
      make('h2', { id: title }, name(file)),
      make('p', {}, words.asks[code] ?? asked?.sentence[language] ?? ''),
      make(
        'div',
        { class: 'replies' },
        answers.map((answer, i) =>
          make(
            'button',
            {
              type: 'button',
              id: `${tab}-answer-${k}-${i}`,
              onclick: () => decide(page, file, answer),
            },
            make(
              'strong',
              {},
              words.answers[answer.kind](answer.shape ? (words.shapes[answer.shape] ?? '') : ''),
            ),
            make(
              'span',
              {},
              answer.words.flatMap((word, at) => [
                at > 0 && (answer.kind === 'shape' || answer.kind === 'kinds' ? ', ' : ' → '),
                name(word),
              ]),
            ),
            make(
              'span',
              { class: 'gives' },
              words.summary(answer.actors, answer.ties, answer.directed),
            ),
          ),
        ),
      ),
    );
  });
}

/** One step, which can be taken back like all others. */
function decide(
  page: Page,
  file: string,
  { shape, columns, wave, layer }: Decision['answers'][number],
): void {
  const { work, reading } = page;
  let own = work.columns;
  for (const [header, field] of columns)
    own = assign({ work: { ...work, columns: own }, reading }, file, header, field);
  page.change({
    shapes: withEntry(work.shapes, file, shape ?? work.shapes.get(file)),
    columns: own,
    choices: {
      ...work.choices,
      wave: wave ?? work.choices.wave,
      layer: layer ?? work.choices.layer,
    },
  });
}
