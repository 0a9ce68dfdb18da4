import { dark, light, properties } from '../../charts/colours.ts';
import { pageChartStyle } from '../../charts/style.ts';
import { controlStyle } from './style-controls.ts';
import { printStyle } from './style-print.ts';

const base = `
:root{color-scheme:light dark;${properties(light)}}
@media screen and (prefers-color-scheme:dark){:root{${properties(dark)}}}
*{box-sizing:border-box}
html{font:16px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;background:var(--paper);color:var(--ink);scroll-padding-top:5rem;-webkit-text-size-adjust:100%}
body{margin:0;overflow-wrap:anywhere;hyphens:manual}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}
.bar-top{position:sticky;top:0;z-index:5;background:var(--paper);border-bottom:1px solid var(--line)}
.bar-top>div{max-width:80rem;margin:0 auto;padding:.6rem 1.5rem;display:flex;gap:1rem;align-items:center;justify-content:space-between}
.bar-top .name{font-weight:650;letter-spacing:.01em;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;min-width:0}
.language{position:absolute;opacity:0;pointer-events:none;width:1px;height:1px}
.switch{display:flex;flex:none;border:1px solid var(--line);border-radius:999px;overflow:hidden;font-size:.875rem;margin:0;padding:0}.switch legend{position:absolute;left:-99rem}
.switch span{display:block;padding:.3rem .95rem;cursor:pointer;color:var(--soft)}.switch :checked+span{background:var(--accent);color:var(--paper);font-weight:600}
.switch :focus-visible+span{outline:3px solid var(--ink);outline-offset:-3px;border-radius:999px}
.page{max-width:80rem;margin:0 auto;padding:0 1.5rem 5rem;display:grid;grid-template-columns:minmax(0,1fr);gap:0 4rem}
.contents{font-size:.9rem;padding:1.5rem 0 0}
.contents p{margin:0 0 .4rem;color:var(--faint);font-size:.78rem;letter-spacing:.08em;text-transform:uppercase;font-weight:600}
.contents ol{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1.1rem}
.contents a{color:var(--soft);text-decoration:none;display:block;padding:.22rem 0}.contents a:hover{color:var(--accent);text-decoration:underline}
.contents summary{font-size:inherit;color:var(--soft);padding:.22rem 0}.contents .more ol{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;padding:.2rem 0 .3rem 1rem}.contents .more:has([open]){flex-basis:100%}
main{max-width:60rem;min-width:0}
@media (max-width:1239px){.page,.bar-top>div{max-width:63rem}}
@media (min-width:1240px){.page{grid-template-columns:13rem minmax(0,60rem);justify-content:center}
.contents{position:sticky;top:4rem;align-self:start;max-height:calc(100vh - 5rem);overflow:auto;padding-top:4.6rem}.contents ol{display:block}.contents a{padding:.28rem 0 .28rem .9rem;border-left:2px solid var(--line)}.contents a:hover{border-color:var(--accent)}.contents summary{padding:.28rem 0 .28rem .9rem;border-left:2px solid var(--line)}.contents .more ol{display:block;padding:0}.contents .more a{padding-left:1.8rem;font-size:.84rem}}
section{padding-top:4.5rem}
.overview{padding-top:3.5rem}
h1,h2,h3,h4{line-height:1.2;text-wrap:balance;margin:0}
h1{font-size:clamp(2rem,4.6vw,3.1rem);font-weight:680;letter-spacing:-.022em}
h2{font-size:clamp(1.5rem,2.6vw,1.95rem);font-weight:660;letter-spacing:-.014em}
h2.small{font-size:1.05rem;letter-spacing:0;margin-top:2.8rem}
h3{font-size:1.2rem;margin-top:2.6rem}h4{font-size:1.02rem}
p{margin:.6rem 0}
.kicker{margin:0 0 .7rem;color:var(--accent);font-weight:600;font-size:.92rem}
.lead{max-width:44rem;color:var(--soft);font-size:1.06rem;margin:.8rem 0 1.8rem;text-wrap:pretty}
.note,.source{color:var(--faint);font-size:.875rem;max-width:48rem}
.sentence{max-width:46rem}h2+.sentence{margin-top:.9rem}figure+.sentence{margin-top:1.6rem}.scroll+.sentence{margin-top:1.1rem}
.figures{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:0;margin:2.4rem 0 0;border-top:2px solid var(--ink)}
.figures>div{padding:.9rem 1.2rem .2rem 0;display:flex;flex-direction:column}
.figures dt{font-size:.9rem;color:var(--soft);order:2}.figures dd{margin:0;display:contents}
.figures .value{order:1;font-size:clamp(1.9rem,4vw,2.7rem);font-weight:300;line-height:1.15;letter-spacing:-.02em;font-variant-numeric:tabular-nums}
.figures .note{order:3;line-height:1.4}
.head{color:var(--soft);margin:1rem 0 0}
.matters,.steps{margin:1.2rem 0 0;padding:0;list-style:none;counter-reset:place;display:grid;gap:0}
.matters li,.steps li{counter-increment:place;position:relative;padding:.8rem 0 .85rem 2.6rem;border-top:1px solid var(--line)}
.matters li::before,.steps li::before{content:counter(place);position:absolute;left:.1rem;top:.62rem;font-size:1.5rem;font-weight:300;line-height:1.4;color:var(--faint);font-variant-numeric:tabular-nums}
.matters p{margin:0}.matters .headline{font-size:1.14rem;font-weight:620;line-height:1.35;max-width:46rem;text-wrap:pretty}.matters .headline a{color:inherit;text-decoration:none}.matters .headline a:hover{color:var(--accent);text-decoration:underline}
.certainty{font-size:.8rem;color:var(--soft);border:1px solid var(--line);border-radius:999px;padding:0 .6em;white-space:nowrap}.certainty.open{border-style:dashed}td .rank{display:block;font-size:.78rem;color:var(--soft)}
.matters .step{margin-top:.25rem;max-width:46rem}.matters .what{display:flex;gap:.7rem;align-items:baseline;margin-bottom:.1rem}.ask::first-letter,.head::first-letter{text-transform:uppercase}.ask{color:var(--faint);font-size:.9rem;padding-left:1.35em}
.steps li{padding-left:2.6rem}.steps b{font-weight:620}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.subtitle{display:block;margin-top:.35rem;color:var(--accent);font-size:.92rem;font-weight:600}
.first-page>section+section{padding-top:1.8rem}.one-matters h2,.one-quadrangle h2{font-size:clamp(1.3rem,2.2vw,1.6rem)}.one-quadrangle .lead{margin-bottom:1.2rem;font-size:.97rem}
.annex{border-top:2px solid var(--ink);margin-top:5rem;padding-top:2rem}.annex section.fold{padding:0;border-bottom:1px solid var(--line)}.fold>details>summary{padding:.85rem 0;width:auto;color:var(--ink);list-style-position:outside;font-size:1rem}.fold summary h2{display:inline;font-size:1.12rem;font-weight:620}.fold summary .subtitle{margin-top:.1rem;font-weight:500;font-size:.85rem}.fold>details[open]{padding-bottom:2.4rem}.fold>details>summary:hover h2{color:var(--accent)}
.annex-tools{grid-template-columns:minmax(0,18rem) auto auto auto;justify-content:start;align-items:end}.check{display:flex;gap:.5rem;align-items:center;min-height:2.4rem;font-size:.9rem}.check input{width:1.15rem;height:1.15rem;accent-color:var(--accent)}.filters .check>span{margin:0;font-size:.9rem}
.foot{margin-top:3rem}
.step{color:var(--soft);padding-left:1.35em;position:relative}.icon{fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round;width:1em;height:1em}.step>.icon{position:absolute;left:0;top:.32em;color:var(--accent);width:.95em;height:.95em}.arrow{width:.75em;height:.75em;margin:0 .3em;vertical-align:-.05em}.severity .icon{vertical-align:-.14em;margin-right:.15em}.icon-warning{fill:currentColor}
.severity{font-size:.82rem;font-weight:650;white-space:nowrap}.severity.severity-error{color:var(--missing)}.severity.severity-warning{color:var(--s1)}.severity.severity-info,.severity.severity-question{color:var(--s0)}
figure{margin:0}
.chart{display:block;max-width:100%;height:auto;overflow:visible}
.wide{display:none}.narrow .chart{margin:0 auto}.narrow .handover{stroke-width:1.3}
@media (min-width:760px){.wide{display:block}.narrow{display:none}}
.question{margin-top:2.6rem;border-top:2px solid var(--ink);padding-top:1rem}.question h3{margin:0 0 1.2rem}
.answers{display:grid;gap:2rem}
.rule{display:grid;grid-template-columns:minmax(0,1fr);gap:.6rem 2.4rem;align-content:start}
@media (min-width:860px){.rule{grid-template-columns:15rem minmax(0,1fr)}.rule>:not(h4){grid-column:2}}
.found{list-style:none;margin:0;padding:0;display:grid;gap:1.3rem}.found .said,.found .step{margin:.2rem 0;max-width:44rem}
.rest .found{margin-top:1.1rem}
.named{margin:.5rem 0 0;font-size:.9rem;display:flex;flex-wrap:wrap;gap:.3rem .45rem;align-items:center}.named .label{color:var(--faint)}
.actor-link{display:inline-flex;align-items:flex-start;gap:.35em;min-height:24px;padding:.1rem 0;color:var(--ink);text-decoration:none;line-height:1.35;margin-right:.5rem}
a.actor-link bdi,a.actor-link:not(:has(bdi)){text-decoration:underline;text-decoration-color:var(--faint);text-decoration-thickness:1px}a.actor-link:hover{color:var(--accent)}
.sign{flex:none;display:inline-block}.actor-link .sign{margin-top:.2em}
.entries{margin:1.6rem 0 0;display:grid;gap:1rem}
.entries>div{display:grid;grid-template-columns:minmax(0,1fr);gap:0 2.4rem}
.entries dt{font-weight:650}.entries dd{margin:0;max-width:46rem}
.measures{margin-top:1.4rem;columns:22rem auto;column-gap:3rem}.measures details{break-inside:avoid;padding:.35rem 0;border-bottom:1px solid var(--line)}.measures summary{color:var(--ink);font-size:.95rem;font-weight:550}.measures p{margin:.35rem 0;font-size:.92rem}
@media (min-width:860px){.entries>div{grid-template-columns:15rem minmax(0,1fr)}}
code{font:.9em/1.5 ui-monospace,"Cascadia Mono",Menlo,Consolas,monospace}
.problems{list-style:none;margin:1rem 0 0;padding:0;display:grid;gap:.7rem;max-width:52rem}.problems .severity{margin-right:.6rem}.problems .place{color:var(--faint);margin-right:.5rem}.hint{color:var(--soft)}
`;

/** The whole style sheet of the report. */
export const style = [base, pageChartStyle, controlStyle, printStyle]
  .join('')
  .replace(/\n+/g, '\n')
  .trim();
