import type { Finding } from '../../analysis.ts';
import { certaintyGrade, certaintyOf, certaintyText } from '../certainty.ts';
import type { Item, Section } from '../document.ts';
import { findingWords } from '../finding-words.ts';
import { lists, section } from '../section.ts';
import { type Context, certainties, heldFindings } from './context.ts';

/** Whom to ask first. */
export function ask({ trust, analysis, words, say }: Context): Section | null {
  const silent = analysis.dataset.response?.silent ?? [];
  return section('ask', words.headings.ask, {
    sentences: silent.length === 0 ? [words.nobodySilent] : [],
    lists: lists([
      [
        words.unanswered,
        trust.askFirst.map(({ actor, findings }) =>
          words.couldChange(say.actor(actor), findings.length, say),
        ),
      ],
    ]),
  });
}

export function findings({ trust, analysis, words, say, language }: Context): Section | null {
  const inWords = findingWords(analysis, language);
  // Rounded down, so that no rate looks as if it had reached the next word.
  const share = (rate: number | null) =>
    rate === null ? null : say.percent(Math.floor(rate * 100 + 1e-9) / 100);
  const item = (finding: Finding): Item => {
    const { silent = null, imputed = null } = finding.holds ?? {};
    const { title, sentence } = inWords(finding);
    const rates = words.rates(share(silent), share(imputed)) || words.undrawn;
    const certainty = certaintyOf(finding, { language, say });
    const said = certainty ? `${language.trust.label(certaintyText(certainty))} ` : '';
    return { kind: title, text: `${sentence} ${said}(${rates})` };
  };
  const held = heldFindings(trust, analysis);
  return section('findings', words.headings.findings, {
    lists: lists(
      certainties.map((certainty) => [
        language.terms.certainty[certainty],
        held.filter((finding) => certaintyGrade(finding) === certainty).map(item),
      ]),
    ),
    note: held.length === 0 ? '' : language.trust.certaintyNote(say),
  });
}
