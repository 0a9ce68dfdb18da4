/** Tables, details, forms, and the network's frame and panel. */
export const controlStyle = `
html:not(.js) .scripted{display:none}.js .unscripted{display:none}
.scroll{overflow-x:auto;margin-top:1.2rem;position:relative}
table{border-collapse:collapse;width:100%;font-size:.92rem;line-height:1.4;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--soft);padding:0 0 .6rem;font-size:.9rem}caption.shown{color:var(--ink);font-weight:650;font-size:1rem}
th,td{text-align:left;padding:.5rem .9rem .5rem 0;vertical-align:top;border-bottom:1px solid var(--line);overflow-wrap:break-word}th:last-child,td:last-child{padding-right:.2rem}
thead th{font-size:.85rem;color:var(--soft);font-weight:600;border-bottom:1.5px solid var(--ink);vertical-align:bottom}
thead td{border-bottom:1.5px solid var(--ink)}tbody th{font-weight:500}.number{text-align:right;white-space:nowrap}
table.actors tbody th{min-width:13rem;max-width:24rem;overflow-wrap:anywhere}table.actors .sector{white-space:nowrap}table.actors .sector .sign{vertical-align:-2px;margin-right:.45rem}
.roles{display:block;color:var(--faint);font-size:.82rem;font-weight:400}
tr:target,tr.marked{background:color-mix(in srgb,var(--accent) 12%,transparent)}
.sort{font:inherit;color:inherit;background:none;border:0;padding:0;margin:0;text-align:inherit}html:not(.js) .sort{pointer-events:none}.js .sort{cursor:pointer}.js .sort:hover{color:var(--accent)}
.js [aria-sort] .sort::after{content:"";display:inline-block;border:.28em solid transparent;margin-left:.35em}.js [aria-sort=ascending] .sort::after{border-bottom-color:currentColor;vertical-align:.25em}.js [aria-sort=descending] .sort::after{border-top-color:currentColor;vertical-align:-.1em}
.tools{display:flex;justify-content:space-between;align-items:flex-start;gap:1rem;margin-top:1.1rem}.tools{flex-wrap:wrap}.tools details{flex:1;min-width:0}.tools details[open]{flex:1 0 100%;order:1}.saves{display:flex;gap:.4rem}
summary{cursor:pointer;color:var(--accent);font-size:.9rem;width:fit-content;padding:.15rem 0}details p{max-width:46rem}details.reading{margin-top:1rem;font-size:.93rem;color:var(--soft)}
button,select,input[type=search]{font:inherit;font-size:.92rem;color:var(--ink);background:var(--paper);border:1px solid var(--faint);border-radius:8px;padding:.4rem .7rem;min-height:2.4rem}
button{cursor:pointer}button:hover{border-color:var(--accent);color:var(--accent)}button.quiet{border-color:var(--line);min-height:2rem;padding:.15rem .7rem;font-size:.82rem;color:var(--soft)}
button.sort,button.sort:hover{border:0;min-height:24px;min-width:24px;padding:0;font-size:inherit;background:none}
.filters{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,11.5rem),1fr));gap:.8rem 1rem;align-items:end;margin:0 0 1rem}
.filters label>span:first-child{display:block;font-size:.82rem;color:var(--soft);margin-bottom:.2rem}.filters select,.filters input[type=search]{width:100%}
.range{display:flex;align-items:center;gap:.6rem;min-height:2.4rem}.range input{flex:1;min-width:0;accent-color:var(--accent)}.range output{min-width:2.2em;font-variant-numeric:tabular-nums}
.count{color:var(--faint);font-size:.9rem;padding-bottom:.5rem}
.network-view{position:relative;display:grid;grid-template-columns:minmax(0,1fr);gap:1rem}
.network-frame{border-radius:12px;overflow-x:auto}.js .network-frame{overflow:hidden}
.network-frame .chart{width:100%;height:auto;overflow:hidden}.network-view>.network-frame .chart{min-width:640px}.js .network-view>.network-frame .chart{min-width:0}.js .network-frame .chart{touch-action:pan-y;cursor:grab}.js .network-frame .chart.moving{cursor:grabbing}
.js .actor{cursor:pointer}.actor:focus{outline:none}.actor:focus-visible .mark{stroke:var(--ink);stroke-width:3.5}
.zoom{position:absolute;top:.2rem;right:.3rem;display:flex;gap:.2rem}.zoom button{width:1.9rem;min-height:1.9rem;padding:0;font-size:.95rem;line-height:1}
.panel{background:var(--card);border-radius:12px;padding:1rem 1.25rem;min-height:4rem}.panel h3{margin:0;font-size:1.08rem}.panel p{margin:.2rem 0}
.panel dl{display:flex;flex-wrap:wrap;gap:.5rem 1.8rem;margin:.7rem 0}.panel dt{font-size:.8rem;color:var(--soft)}.panel dd{margin:0;font-size:1.15rem;font-variant-numeric:tabular-nums}
.partners{list-style:none;margin:.3rem 0 0;padding:0;columns:18rem auto;column-gap:2rem;font-size:.9rem}.partners li{break-inside:avoid;padding:.12rem 0}
.partners button,.link{border:0;background:none;padding:0;min-height:24px;text-align:left;color:var(--ink);text-decoration:underline;text-decoration-color:var(--line);text-underline-offset:.2em;font-size:inherit}.partners .weight{color:var(--faint)}
.only-gaps{width:fit-content;cursor:pointer;margin-bottom:.4rem}figure:has(.only-gaps :checked) :is(.way,.sample):not(.gap){display:none}figure:has(.only-gaps :checked) .role:not(.gap){opacity:.45}
.downloads{display:flex;flex-wrap:wrap;gap:.6rem;margin-top:1.2rem}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;z-index:9;background:var(--paper);padding:.4rem .8rem}
@media (max-width:639px){.annex-tools{grid-template-columns:1fr 1fr}.annex-tools :is(label:first-child,.count){grid-column:1/-1}.annex-tools .count{padding:0}html{font-size:15.5px}.page{padding:0 1.1rem 4rem}.bar-top>div{padding:.5rem 1.1rem}.figures{grid-template-columns:1fr 1fr}.figures>div{padding-top:.7rem}section{padding-top:3.4rem}
.tools{flex-flow:column-reverse;align-items:stretch}.tools details,.tools details[open]{flex:none;order:0;max-width:100%}table{font-size:.86rem}th,td{padding-right:.7rem}}
@media screen and (max-width:639px){table.actors :is(thead,tbody),table.actors{display:block}table.actors thead tr{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;border-bottom:1.5px solid var(--ink);padding-bottom:.4rem}table.actors thead th{border:0;padding:0}html:not(.js) table.actors thead{display:none}
table.actors tbody tr:not([hidden]){display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:.3rem .8rem;padding:.7rem 0 .8rem;border-bottom:1px solid var(--line)}table.actors tbody :is(th,td){border:0;padding:0;text-align:left;min-width:0;max-width:none;white-space:normal}table.actors tbody :is(th,td.sector){grid-column:1/-1}table.actors tbody td.number::before{content:attr(data-name);display:block;font-size:.76rem;line-height:1.3;color:var(--soft);overflow-wrap:anywhere}
caption{position:sticky;left:0;max-width:calc(100vw - 2.2rem)}.scroll:not(:has(.actors)){background:linear-gradient(90deg,var(--paper) 35%,transparent) 0 0/2.6rem 100% no-repeat local,linear-gradient(270deg,var(--paper) 35%,transparent) 100% 0/2.6rem 100% no-repeat local,linear-gradient(90deg,color-mix(in srgb,var(--faint) 60%,transparent),transparent) 0 0/.6rem 100% no-repeat scroll,linear-gradient(270deg,color-mix(in srgb,var(--faint) 60%,transparent),transparent) 100% 0/.6rem 100% no-repeat scroll}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;
