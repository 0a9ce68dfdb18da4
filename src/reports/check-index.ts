import type { CheckedDataSet, CheckResult } from '../check/index.ts';
import type { Language } from '../findings/index.ts';
import { leftovers, plainSay, reasonsOf, regionTable, verdictText } from './check/table.ts';
import { type CheckWords, checkWords } from './check/words.ts';
import { escapeXml } from './check/xml.ts';

type Question = keyof CheckWords['index']['questions'];

export interface CheckIndexOptions {
  language: Language;
  /** The pages of a data set by its name, each with what to call it; none by default. */
  pages?: (name: string) => { href: string; label: string }[];
}

/** What a question ranks by; `rising` where the lowest value comes first. */
const questions: Record<
  Question,
  { value: (dataSet: CheckedDataSet) => number | null; rising: boolean; share: boolean }
> = {
  response: { value: ({ summary }) => summary.responseRate, rising: true, share: true },
  coverage: { value: ({ summary }) => summary.coverage?.share ?? null, rising: true, share: true },
  emptySides: { value: ({ summary }) => summary.emptySides, rising: false, share: false },
  missing: { value: ({ summary }) => summary.missingHandovers, rising: false, share: false },
  cutpoints: { value: ({ summary }) => summary.cutpoints, rising: false, share: false },
  found: { value: ({ findings }) => findings.new.length, rising: false, share: false },
};

/**
 * A page that lists the regions and ranks them by one named question at a time, never by a score over all. Self-contained: no
 * script, no font, no address.
 */
export function checkIndex(
  result: CheckResult,
  { language, pages = () => [] }: CheckIndexOptions,
): string {
  const words = checkWords[language];
  const { index } = words;
  const left = leftovers(result, language);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(index.title)}</title>
<style>
${style}
</style>
</head>
<body>
<main>
<h1>${escapeXml(index.title)}</h1>
<p class="verdict ${result.verdict}">${escapeXml(verdictText(result, language))}</p>
<p>${escapeXml(index.lead)}</p>
<h2>${escapeXml(index.all)}</h2>
${overview(result, { language, pages })}
<p class="note">${escapeXml(words.columnNote)}</p>
${Object.keys(questions)
  .map((question) => ranking(question as Question, result, language))
  .join('\n')}
${
  result.broken.length === 0
    ? ''
    : `<h2>${escapeXml(words.brokenHeading)}</h2>
<ul>
${result.broken.map((broken) => `<li><b>${escapeXml(broken.name)}</b>: ${escapeXml(reasonsOf(broken, language).join(' '))}</li>`).join('\n')}
</ul>`
}
${
  left.length === 0
    ? ''
    : `<h2>${escapeXml(words.staleHeading)}</h2>
<ul>
${left.map((text) => `<li>${escapeXml(text)}</li>`).join('\n')}
</ul>`
}
</main>
</body>
</html>
`.replace(/\n{2,}/g, '\n');
}

function overview(result: CheckResult, { language, pages = () => [] }: CheckIndexOptions): string {
  const { columns, rows } = regionTable(result, language);
  const head = columns.map(({ label }) => `<th scope="col">${escapeXml(label)}</th>`).join('');
  const body = rows.map(({ name, state, cells }) => {
    const links = state === 'broken' ? [] : pages(name);
    const more = links
      .map(({ href, label }) => ` <a href="${escapeXml(href)}">${escapeXml(label)}</a>`)
      .join('');
    return `<tr class="${state}"><th scope="row">${escapeXml(name)}${more && `<span class="links">${more}</span>`}</th>${columns
      .slice(1)
      .map(({ key }) => `<td>${escapeXml(cells[key])}</td>`)
      .join('')}</tr>`;
  });
  return `<div class="wide" tabindex="0" role="region" aria-label="${escapeXml(checkWords[language].index.all)}"><table>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table></div>`;
}

function ranking(question: Question, { dataSets }: CheckResult, language: Language): string {
  const { index } = checkWords[language];
  const { value, rising, share } = questions[question];
  const { number, percent } = plainSay(language);
  const valued = dataSets.map((dataSet) => ({ name: dataSet.name, value: value(dataSet) }));
  const placed = valued
    .flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]))
    .sort((a, b) => (rising ? a.value - b.value : b.value - a.value) || (a.name < b.name ? -1 : 1));
  const missing = valued.filter(({ value }) => value === null).map(({ name }) => name);
  const rows = placed.map(({ name, value }) => {
    const rank = 1 + placed.findIndex((other) => other.value === value);
    return `<tr><td>${number(rank)}</td><th scope="row">${escapeXml(name)}</th><td>${share ? percent(value) : number(value)}</td></tr>`;
  });
  return `<section>
<h2>${escapeXml(index.questions[question])}</h2>
${
  rows.length === 0
    ? ''
    : `<table>
<thead><tr><th scope="col">${escapeXml(index.rank)}</th><th scope="col">${escapeXml(checkWords[language].columns.name)}</th><th scope="col">${escapeXml(checkWords[language].columns[question])}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
<p class="note">${escapeXml(index.equal)}</p>`
}
${missing.length === 0 ? '' : `<p class="note">${escapeXml(index.undefinedNote)} ${escapeXml(missing.join(', '))}</p>`}
</section>`;
}

const style = `:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; background: light-dark(#fff, #16181d); color: light-dark(#1b1d22, #e8e8e8); }
main { max-width: 70rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.6rem; }
h2 { font-size: 1.15rem; margin-top: 2rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { padding: .3rem .8rem; border-bottom: 1px solid light-dark(#ccc, #444); text-align: right; }
tbody th, thead th:first-child { text-align: left; font-weight: 600; }
section thead th:nth-child(2) { text-align: left; }
.links { display: block; font-weight: 400; font-size: .85rem; }
a { color: light-dark(#0b57a4, #8ec3ff); }
.note { font-size: .85rem; color: light-dark(#55585f, #b3b6bd); }
.verdict { font-weight: 700; }
.verdict.failed, tr.failed td:last-child, tr.broken td:last-child { color: light-dark(#a3161b, #ff9b9b); }
@media print { main { max-width: none; } }`;
