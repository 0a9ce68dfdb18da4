import { style } from './style.ts';

/** What pages that are read from top to bottom have beyond the report: more room, and no contents and controls of their own. */
export const sheetRules = `
.sheet{display:block;padding-bottom:5rem}.sheet main{max-width:none;padding-top:3.5rem}.sheet section{padding-top:3.6rem}
.sheet .lead{margin-bottom:0}.sheet .verdict{margin:1.1rem 0 0;font-size:1.06rem}.sheet .verdict .icon{vertical-align:-.14em;margin-right:.4em}
.good{color:var(--s2)}.error{color:var(--missing)}td.error,td.good{font-weight:600;white-space:nowrap}.sheet td .icon:not(.arrow){vertical-align:-.14em;margin-right:.3em}
.sheet thead .number{white-space:normal}.sheet thead th::first-letter{text-transform:uppercase}.sheet h1 .icon,.sheet .value .icon{width:.6em;height:.6em;color:var(--accent)}.links{font-size:.82rem;font-weight:400;color:var(--faint);white-space:nowrap}
.pair{display:grid;gap:2rem 4rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,21rem),1fr));margin-top:1.6rem}.pair figcaption{margin-bottom:1rem;color:var(--soft)}.pair figcaption b{color:var(--ink);font-weight:650}.pair .chart{width:100%;max-width:36rem}
.tiles{display:grid;gap:2.4rem 3rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));margin-top:1.4rem}.tiles>div{min-width:0;border-top:2px solid var(--ink);padding-top:.9rem}.tiles h3{margin:0}.tiles .scroll{margin-top:.5rem}
.changes{list-style:none;margin:.7rem 0 0;padding:0;font-size:.95rem}.changes li{padding:.3rem 0;border-bottom:1px solid var(--line)}.changes b{font-weight:650}
.long{margin-top:2.2rem;border-top:2px solid var(--ink);padding-top:.9rem}.long h3{margin:0}.long summary h3{display:inline;color:var(--ink)}.long .changes{display:grid;gap:0 3rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,30rem),1fr))}.long .changes li{padding:.6rem 0}.long .changes b{display:block}
.told{display:grid;gap:2.2rem;margin-top:1.6rem}.told article{border-top:2px solid var(--ink);padding-top:.9rem;break-inside:avoid}.told h3{margin:0}.told dl{margin:.6rem 0 0}.told dl>div{display:grid;grid-template-columns:9.5rem minmax(0,1fr);gap:0 1.6rem;padding:.3rem 0;border-bottom:1px solid var(--line);font-size:.95rem}.told .icon{color:var(--soft)}.told dt{color:var(--soft)}.told dd{margin:0;max-width:46rem}@media(max-width:34rem){.told dl>div{grid-template-columns:minmax(0,1fr)}}
.small-corners{float:left;margin:.1rem .9rem .1rem 0}@media(max-width:639px){.small-corners{float:none;display:block;margin:0 0 .3rem}}.sheet td .links,.sheet th .links{margin-top:.15rem}.sheet .links a{display:inline-block;min-height:24px;line-height:24px}
.rank{width:2.2rem;color:var(--faint)}td.length{width:36%;padding-right:1rem;vertical-align:middle}td.length .chart{width:100%;height:.6rem}
@media print{.sheet main{padding-top:0}.sheet section{padding-top:8mm}.pair{grid-template-columns:1fr 1fr;gap:6mm}.long{break-inside:auto}.long details::details-content{content-visibility:visible;block-size:auto}.tiles>div{break-inside:avoid}}`;

/** The style of such a page. */
export const sheetStyle = `${style}${sheetRules}`;
