/** A4: what is read on paper, without what needs a hand. */
export const printStyle = `
@page{size:A4;margin:16mm 15mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt system-ui,sans-serif;color:#666}}
@media print{html{font-size:10pt;line-height:1.45}.bar-top,.contents,.scripted,.tools,.skip,.unscripted,.filters,.only-gaps,details.reading{display:none!important}
section[id$=-downloads],.certainty:empty{display:none}
.page{display:block;padding:0;max-width:none}main{max-width:none}section{padding-top:9mm}.overview{padding-top:0}
.wide{display:block}.narrow{display:none}.chart:not(.sign){width:100%;height:auto;max-height:245mm}.network-view>.network-frame .chart{min-width:0}.network-frame .chart{width:100%;height:auto}
p,li{orphans:3;widows:3}figure,.lead,.problems li,.changes li,.measures details,tr{break-inside:avoid}h2,h3,h4,.subtitle,.lead,caption,.fold>details>summary{break-after:avoid}.said,.step,.ask,.named{break-before:avoid}.consequences li,.named{break-inside:avoid}
.answers,.found{display:block}.answers>*+*{margin-top:7mm}.found>li+li{margin-top:5mm}.picture-chain .chart{max-height:196mm}.fold:has(figure):not(:has(.scroll:not(.tools .scroll))){break-inside:avoid}
.figures{grid-template-columns:repeat(4,1fr);margin-top:6mm}.first-page{break-after:page}.first-page>section+section{padding-top:6mm}.matters li,.steps li{break-inside:avoid;padding:2mm 0 2mm 9mm}.matters .headline{font-size:11pt}
:root:not(:has(.print-annex:checked)) .annex{display:none}.annex{break-before:page;margin:0}.annex-tools{display:none!important}.fold>details::details-content{content-visibility:visible;block-size:auto}.fold>details>summary{list-style:none}
.rule{grid-template-columns:38mm minmax(0,1fr);gap:1mm 6mm}.rule>h4{break-after:auto}.rule>:not(h4){grid-column:2}.entries>div{grid-template-columns:38mm minmax(0,1fr);gap:0 6mm}.measures{columns:2;column-gap:8mm}.measures details::details-content{content-visibility:visible;block-size:auto}
table{font-size:8pt}th,td{padding:1.2mm 2mm 1.2mm 0}.scroll{overflow:visible}table.actors tbody th{min-width:44mm;overflow-wrap:break-word}.annex figure .chart{max-height:76mm}.annex .picture-members .chart,.annex .picture-levels .chart,.annex .picture-bodies .chart,.annex .picture-radius .chart{max-height:150mm}a{color:inherit;text-decoration:none}thead{display:table-header-group;break-after:avoid}tbody tr:first-child{break-before:avoid}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
