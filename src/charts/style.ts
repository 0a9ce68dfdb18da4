import type { Colours } from './colours.ts';

/** How pictures look: in a page and in a file of its own alike. Colours come from custom properties. */
export const chartStyle = `
.chart{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;fill:var(--ink);font-variant-numeric:tabular-nums}
.chart text{unicode-bidi:isolate}
.chart .strong{font-weight:650}.chart .soft{fill:var(--soft)}.chart .faint{fill:var(--faint)}.chart .end{text-anchor:end}.chart .middle{text-anchor:middle}
${Array.from({ length: 8 }, (_, k) => `.chart .s${k}{--tone:var(--s${k})}`).join('')}.chart .sn{--tone:var(--none)}
.chart .mark{fill:var(--tone);stroke:none}.chart .mark.hollow{fill:var(--paper);stroke:var(--tone);stroke-width:2}
.chart .card{fill:var(--card);stroke:var(--tone);stroke-width:1.5}.chart .card.lack{stroke:var(--missing);stroke-dasharray:6 4}
.chart .side{stroke:var(--soft);stroke-linecap:butt}.chart .side.dense{stroke:var(--ink)}.chart .side.thin{stroke:var(--faint)}.chart .side.empty{stroke:var(--missing);stroke-dasharray:9 7}
.chart .pointer{fill:none;stroke:var(--ink);stroke-width:1.4}.chart .shift{stroke:var(--faint)}.chart .shift.grown{stroke:var(--accent)}.chart .shift.shrunk{stroke:var(--missing);stroke-dasharray:10 6}.chart .shift.same{stroke-dasharray:2 4}.chart .less .strong{fill:var(--missing)}
.chart .side-label rect{fill:var(--paper)}.chart .side-label.empty .strong{fill:var(--missing)}
.chart .axis{stroke:var(--line);stroke-width:1}.chart .grid{stroke:var(--line);stroke-width:1;stroke-dasharray:2 4}
.chart .guide{stroke:var(--faint);stroke-width:1;stroke-dasharray:5 4;fill:none}
.chart .leader{stroke:var(--faint);stroke-width:.8}
.chart .cell{fill:var(--accent)}.chart .cell.none{fill:none;stroke:var(--line);stroke-dasharray:3 3}.chart .cell.empty{fill:none;stroke:var(--missing);stroke-width:1.5;stroke-dasharray:5 4}
.chart .expected{fill:var(--ink);stroke:var(--paper);stroke-width:1.2}
.chart .on-dark{fill:var(--paper)}
.chart .bar{fill:var(--tone)}.chart .bar.whole{fill-opacity:.22}
.chart .arc{fill:none;stroke:var(--soft);stroke-opacity:.6;stroke-width:1.1}.chart .arc.both{stroke:var(--accent);stroke-opacity:1;stroke-width:3.2}.chart .knot{fill:var(--soft)}.chart .accent{fill:var(--accent)}
.chart .ring{fill:none;stroke:var(--ink);stroke-width:1.6}.chart .ring.lack{stroke:var(--missing);stroke-dasharray:3 2.2}.chart .grid-mark{fill:var(--faint)}.chart .hatch{fill:none;stroke:var(--missing);stroke-opacity:.45;stroke-width:1}
.chart .handover{fill:none;stroke:var(--faint);stroke-opacity:.55;stroke-width:1.6}.chart .handover.internal{stroke-dasharray:16 2}.chart .handover.reported{stroke-width:1.3}.chart .handover.one-sided{stroke-width:.9}
.chart .handover.limited{stroke-dasharray:12 3 2 3;stroke-width:1.3}.chart .handover.one-direction{stroke-dasharray:6 3;stroke-width:1.2}.chart .handover.role-absent{stroke-dasharray:3 4;stroke-width:1.1}
.chart .handover.missing{stroke:var(--missing);stroke-opacity:1;stroke-dasharray:9 5;stroke-width:2.8}.chart .handover.indirect{stroke:var(--detour);stroke-opacity:1;stroke-dasharray:.5 5.5;stroke-linecap:round;stroke-width:3.2}
.chart .head{fill:var(--faint);fill-opacity:.75;stroke:none}.chart .head.missing{fill:var(--missing);fill-opacity:1}.chart .head.indirect{fill:var(--detour);fill-opacity:1}
.chart .reach{fill:none;stroke:transparent;stroke-width:14}.chart .actor .reach{stroke:none;pointer-events:all}.chart .missing-word{fill:var(--missing);font-weight:650}.chart .indirect-word{fill:var(--detour);font-weight:650}
.chart .way:hover .handover,.chart .way.lit .handover{stroke-opacity:1;stroke-width:3.2}.chart .way:not(.gap):is(:hover,.lit) .handover{stroke:var(--accent)}.chart .way:not(.gap):is(:hover,.lit) .head{fill:var(--accent);fill-opacity:1}
.chart.front .way:not(.lit){opacity:.25}.chart .role.lit .card{stroke-width:3}
.chart .card.optional{stroke:var(--line);stroke-dasharray:6 4}.chart .alarm{fill:var(--missing)}
.chart .tie{stroke:var(--faint);stroke-opacity:.42;fill:none}.chart .tie.across{stroke:var(--soft);stroke-opacity:.5}.chart .tie.unsure{stroke-dasharray:4 3}
.chart .many .tie{stroke-opacity:.14}.chart .many .tie.lit{stroke-opacity:.9}.chart .region{fill:var(--tone);fill-opacity:.055;stroke:var(--tone);stroke-opacity:.35}.chart .region-name{fill:var(--tone);font-weight:650}
.chart .actor .mark{stroke:var(--paper);stroke-width:1.5}.chart .actor .mark.hollow{stroke:var(--tone);stroke-width:2}
.chart .halo{paint-order:stroke;stroke:var(--paper);stroke-width:3.5px;stroke-linejoin:round}
.chart .ground{fill:var(--paper)}.chart .blob{fill:var(--tone);fill-opacity:.2;stroke:var(--tone);stroke-width:2}
.chart .away{opacity:.13}.chart .chosen .mark{stroke:var(--ink);stroke-width:2.5}.chart .tie.lit{stroke:var(--accent);stroke-opacity:1}.chart .hidden{display:none}
`;

/**
 * The same for a page. What checks contrast reads no `fill` of a text and nothing that is painted behind it, only its colour and its
 * background; each is said here beside what is drawn and changes no look. Upon fields of many shades there is no one colour to say.
 */
export const pageChartStyle = `${chartStyle.replace(/([{;])fill:(var\(--[a-z0-9]+\))/g, '$1fill:$2;color:$2')}.chart :is(rect,path,circle,line,polygon){display:block}.chart text{background-color:var(--paper)}.chart :is(.corner,.role) text{background-color:var(--card)}.chart:is(.matrix,.radius) text{background-color:transparent}
`;

/** The same for a file of its own, within elements of this class: colours written out, since drawing programs know no custom properties. */
export function fileStyle(colours: Colours, within = 'chart'): string {
  const { sectors, none, ...plain } = colours;
  const named = new Map<string, string>([...Object.entries(plain), ['none', none]]);
  const tones = [...sectors.map((colour, k) => [`s${k}`, colour]), ['sn', none]];
  return chartStyle
    .split('}')
    .map((rule) => rule.trim())
    .filter((rule) => rule !== '' && !rule.includes('{--tone:'))
    .flatMap((rule) =>
      rule.includes('var(--tone)')
        ? tones.map(([name, colour]) =>
            rule
              // What has a tone stands in it, or is itself of it.
              .replace(/^\.chart (\.[^{]*)/, `.chart .${name} $1,.chart .${name}$1`)
              .replaceAll('var(--tone)', colour),
          )
        : [rule],
    )
    .map((rule) => rule.replaceAll('.chart', `.${within}`))
    .map((rule) => rule.replace(/var\(--(\w+)\)/g, (whole, name) => named.get(name) ?? whole))
    .join('}\n')
    .concat('}');
}
