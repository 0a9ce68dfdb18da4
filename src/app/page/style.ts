/** What the page has beyond the report's own style: its start, its tools, its tables of corrections. */
export const pageStyle = `
[hidden]{display:none!important}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
h2 bdi{overflow-wrap:anywhere}
.bar-top>div{flex-wrap:wrap;row-gap:.4rem}
.bar-top .name{margin-right:auto}
#tools{display:flex;gap:.35rem;align-items:center}
.tool,.menu summary{display:inline-flex;align-items:center;justify-content:center;gap:.45rem;min-height:2.4rem;min-width:2.4rem;padding:.2rem .5rem;border:1px solid var(--line);border-radius:8px;background:var(--paper);color:var(--ink);font-size:.92rem}
.tool .icon,.menu .icon,button .icon{width:1.15em;height:1.15em;flex:none}
.tool[aria-disabled]{color:var(--faint);opacity:.55;cursor:default;border-color:var(--line)}
.menu{position:relative}.menu summary{list-style:none;cursor:pointer;background:var(--accent);border-color:var(--accent);color:var(--paper);font-weight:600;padding:.2rem .9rem}.menu summary::-webkit-details-marker{display:none}
.menu>div{position:absolute;right:0;top:calc(100% + .4rem);z-index:9;background:var(--paper);border:1px solid var(--line);border-radius:12px;padding:.4rem;min-width:15rem;box-shadow:0 12px 32px #0003}
.menu>div button{display:block;width:100%;text-align:left;border:0;background:none;border-radius:8px;min-height:2.5rem}.menu>div button:hover,.menu>div button:focus-visible{background:var(--card)}
button.primary{background:var(--accent);border-color:var(--accent);color:var(--paper);font-weight:600;padding:.55rem 1.3rem;min-height:2.8rem}button.primary:hover{color:var(--paper);filter:brightness(1.08)}
button.quiet{display:inline-flex;align-items:center;gap:.35rem;min-height:2.4rem}
input[type=text],textarea{font:inherit;font-size:.92rem;color:var(--ink);background:var(--paper);border:1px solid var(--faint);border-radius:8px;padding:.4rem .7rem;min-height:2.4rem;width:100%}
textarea{display:block;font:.85rem/1.5 ui-monospace,"Cascadia Mono",Menlo,Consolas,monospace;margin:.4rem 0 .7rem;resize:vertical}
.start{margin:0 auto;padding:clamp(2rem,6vh,5rem) 1.5rem 4rem;max-width:80rem;display:grid;grid-template-columns:minmax(0,1fr);gap:2rem 5rem;align-content:center;min-height:calc(100vh - 3.6rem)}
.start .three{list-style:none;counter-reset:step;margin:1.5rem 0 0;padding:0;display:grid;gap:1.6rem 3rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr))}.start .three li{counter-increment:step;border-top:2px solid var(--ink);padding-top:.8rem}.start .three h2{font-size:1.05rem;letter-spacing:0}.start .three h2::before{content:counter(step);color:var(--accent);margin-right:.6rem;font-variant-numeric:tabular-nums}.start .three p{color:var(--soft);font-size:.93rem;margin:.35rem 0 0;max-width:26rem}
.start h1{max-width:18ch}.start .lead{margin-bottom:0}
.drop{border:2px dashed var(--faint);border-radius:18px;background:var(--card);padding:2.2rem 1.5rem 1.6rem;text-align:center;display:flex;flex-direction:column;align-items:center;transition:border-color .15s}
.drop>.icon{width:2.6rem;height:2.6rem;stroke-width:1.5;color:var(--accent);margin-bottom:.7rem}
.drop h2{font-size:1.35rem}.drop .note{max-width:30rem;margin:1rem 0 0}
.ways{display:flex;align-items:center;gap:.8rem;margin-top:1rem;flex-wrap:wrap;justify-content:center}.or{color:var(--faint)}
.others{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:flex-start;margin:1.2rem 0 0}.drop .others{justify-content:center;border-top:1px solid var(--line);padding-top:1.2rem;width:100%}
.paste summary{display:inline-flex;align-items:center;min-height:2.4rem;padding:.4rem .7rem;border:1px solid var(--faint);border-radius:8px;background:var(--paper);color:var(--ink);font-size:.92rem;list-style:none}.paste summary:hover{color:var(--accent);border-color:var(--accent)}.paste summary::-webkit-details-marker{display:none}
.paste[open]{flex-basis:100%;text-align:left}.drop .paste[open]>summary{display:flex;margin:0 auto}.view #to-tables{margin-top:1.6rem}.paste label{display:block;margin-top:.8rem;font-size:.88rem;color:var(--soft)}
.dropping .drop,.dropping .desk{border-color:var(--accent)}.dropping::after{content:"";position:fixed;inset:.5rem;border:3px solid var(--accent);border-radius:18px;pointer-events:none;z-index:20;background:color-mix(in srgb,var(--accent) 8%,transparent)}
.private{display:flex;gap:1rem;align-items:flex-start}.private>.icon{flex:none;width:1.7rem;height:1.7rem;color:var(--accent);stroke-width:1.7;margin-top:.1rem}
.private h2{font-size:1.05rem;letter-spacing:0}.private p{margin:.35rem 0 0;color:var(--soft);font-size:.95rem;max-width:40rem}
.kinds h3{font-size:1rem;margin-top:1.6rem}.kinds p{color:var(--soft);font-size:.93rem;max-width:46rem}.kinds pre{background:var(--card);border-radius:8px;padding:.8rem 1rem;overflow-x:auto;margin:.5rem 0;font-size:.85rem}
.version{margin:0}
@media (min-width:980px){.start{grid-template-columns:minmax(0,1fr) minmax(0,31rem);align-items:center}.start .private{grid-column:1}.start .three,.start .kinds,.start .version{grid-column:1/-1}.drop{grid-column:2;grid-row:1/3;padding:3.4rem 2rem 2rem}.start h1{max-width:19ch}.welcome{align-self:end}.private{align-self:start}}
.summary{border-bottom:1px solid var(--line);background:var(--card)}
.summary .inner{max-width:80rem;margin:0 auto;padding:1rem 1.5rem 0}
.top{display:flex;flex-wrap:wrap;gap:.3rem 1.5rem;justify-content:space-between;align-items:flex-start;margin-bottom:.5rem}.keep{margin:0;display:flex;flex-wrap:wrap;gap:.3rem .8rem;align-items:center;font-size:.88rem;color:var(--soft)}.keep button{min-height:2rem;padding:.15rem .6rem;font-size:.88rem}
.notice{border-left:4px solid var(--accent);background:var(--card);padding:.6rem .9rem;margin:0 0 .8rem;border-radius:0 8px 8px 0;text-align:left}.summary .notice{background:var(--paper)}
.kept{border-bottom:1px solid var(--line);padding-bottom:1.4rem;margin-bottom:1.4rem;width:100%}.kept p{margin:0}.with-note strong,.with-note .note{display:block}.with-note .note{font-weight:400;max-width:17rem;white-space:normal}
.gist{margin:0 0 .2rem;color:var(--soft);font-size:.95rem;font-variant-numeric:tabular-nums}
.tabs{display:flex;gap:.25rem;margin:0 -.4rem -1px}
.tabs button{border:0;border-bottom:3px solid transparent;border-radius:8px 8px 0 0;background:none;padding:.5rem .9rem;color:var(--soft);font-size:1rem}
.tabs [aria-selected=true]{color:var(--ink);font-weight:650;border-color:var(--accent)}
.badge{display:inline-block;margin-left:.45rem;min-width:1.5em;padding:0 .4em;border-radius:999px;background:var(--line);color:var(--ink);font-size:.78rem;font-weight:600;line-height:1.6;text-align:center}
.busy .summary{position:relative}.busy .summary::after{content:"";position:absolute;left:0;bottom:-1px;height:3px;width:30%;background:var(--accent);border-radius:3px}
@media (prefers-reduced-motion:no-preference){.busy .summary::after{animation:work 1.1s ease-in-out infinite alternate}@keyframes work{to{left:70%}}}
.view{max-width:80rem;margin:0 auto;padding:3rem 1.5rem 5rem}.view:focus{outline:none}
.view h1{font-size:clamp(1.7rem,3.6vw,2.4rem)}.view>h2{margin-top:3.2rem;margin-bottom:1rem}
.card{border:1px solid var(--line);border-radius:14px;padding:1.3rem 1.5rem;margin-top:1.4rem}.card.unreadable{border-color:var(--missing)}
.asking h2{font-size:1.2rem}.asking p{margin:.5rem 0 1rem}.replies{display:grid;gap:.8rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr))}.replies button{display:grid;gap:.2rem;text-align:left;padding:.9rem 1.1rem;border-width:2px;border-radius:12px;align-content:start;overflow-wrap:anywhere}.replies strong{font-size:1.02rem}.replies .gives{color:var(--accent);font-weight:600;font-variant-numeric:tabular-nums;margin-top:.3rem}
.card-head{display:flex;gap:1rem;justify-content:space-between;align-items:flex-start}.card-head h2{font-size:1.2rem;padding-top:.35rem}
.card .shape{display:flex;flex-wrap:wrap;gap:.3rem .8rem;align-items:center;margin-top:.8rem}.card .shape span{color:var(--soft);font-size:.92rem}
select{max-width:100%;text-overflow:ellipsis}
.columns select,.correct select{width:100%;min-width:12rem}.columns th[scope=row]{min-width:8rem;max-width:18rem}.columns td:last-child{width:18rem}
.columns tr:last-child>*{border-bottom:0}.columns .values{color:var(--soft);min-width:9rem}.values span{display:inline}.values span+span::before{content:" · ";color:var(--faint)}
select.given{border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent)}.hand{display:block;color:var(--accent);font-size:.8rem;margin-top:.15rem}
.columns td,.columns tbody th,.correct td,.correct tbody th{vertical-align:middle}
.correct tbody th{min-width:12rem;max-width:26rem}.correct .link{display:block;font-size:.82rem;color:var(--accent);cursor:pointer}
.role-cell{min-width:13rem}.role-cell div{display:flex;flex-wrap:wrap;gap:.35rem}.role-cell select{flex:1 1 14rem;width:auto;min-width:0}.role-cell .add{flex:0 1 9.5rem;color:var(--soft);border-color:var(--line)}
.view .filters{margin-top:1.4rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,13.5rem),1fr))}.check{display:flex;align-items:center;gap:.5rem;min-height:2.4rem}.filters .check>span{margin:0;font-size:.92rem;color:var(--ink)}.check input{width:1.15rem;height:1.15rem;accent-color:var(--accent)}
.view .count{margin:0;align-self:end}.view #more-actors{margin-top:1.2rem}
.halves{display:grid;gap:1.5rem 3rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr))}.halves h3{margin:0 0 .5rem}
.understood{margin:0;padding-left:1.4rem}.understood li{padding:.25rem 0}.understood li::marker{color:var(--faint)}.understood .note{display:block}
.words{margin-top:1.2rem}.own-words{margin-bottom:1rem}.save-words{display:flex;flex-wrap:wrap;gap:.4rem .9rem;align-items:center;margin:0 0 1rem}.own-words ul{list-style:none;margin:.6rem 0 0;padding:0;display:grid;gap:.6rem 2rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr))}.own-words li{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:.8rem;align-items:center}
@media (max-width:1239px){.summary .inner,.start,.view{max-width:63rem}}
@media (max-width:759px){.columns,.correct,.columns tbody,.correct tbody{display:block}.columns thead,.correct thead{position:absolute;left:-99rem}.columns tr,.correct tr{display:grid;grid-template-columns:minmax(0,1fr);gap:.3rem;padding:.9rem 0;border-bottom:1px solid var(--line)}.columns tr:last-child{border-bottom:0;padding-bottom:0}.columns tr>*,.correct tr>*{border:0;padding:0;max-width:none!important;width:auto!important}.columns tbody th,.correct tbody th{font-weight:650}.correct .number{text-align:left;color:var(--soft)}.correct .number::before{content:attr(data-label) " "}}
@media (max-width:639px){.start,.view{padding-left:1.1rem;padding-right:1.1rem}.summary .inner{padding:.8rem 1.1rem 0}.card{padding:1rem 1rem}.card-head{flex-wrap:wrap}.start{padding-top:1.6rem}.tabs button{padding:.5rem .7rem}.menu>div{right:auto;left:50%;transform:translateX(-50%)}
#tools:not(:empty){order:3;flex-basis:100%;justify-content:flex-start}#tools .menu{margin-left:auto}.menu>div{left:auto;right:0;transform:none}}

.tabs{flex-wrap:wrap}.tabs button{flex:none}
.view .ways{justify-content:flex-start;margin-top:.8rem}
.view .try{display:grid;gap:2rem 3rem;grid-template-columns:minmax(0,1fr);margin-top:1.6rem}@media (min-width:900px){.view .try{grid-template-columns:19rem minmax(0,1fr)}}
.view .try h2{font-size:1.1rem;margin:0 0 .6rem;letter-spacing:0}.view .controls{display:grid;gap:1.4rem;align-content:start}.view form.change{border:1px solid var(--line);border-radius:14px;padding:1rem 1.1rem}.view form.change label{display:block;margin-top:.5rem}.view form.change label span{display:block;font-size:.88rem;color:var(--soft);margin-bottom:.15rem}.view form.change select{width:100%}
.view .ways button{min-height:2.4rem}.view .refusal{color:var(--missing);font-size:.92rem;margin:.6rem 0 0}.view .refusal:empty{display:none}
.view .effect{display:grid;gap:2rem;align-content:start;min-width:0}.view .switches,.view .decided{list-style:none;margin:.4rem 0 0;padding:0}.view .decided li{display:flex;flex-wrap:wrap;gap:.2rem .8rem;align-items:center;justify-content:space-between;padding:.3rem 0;border-bottom:1px solid var(--line)}.view .decided button{min-height:2rem;padding:.1rem .6rem;font-size:.85rem}.view .switches .check span{font-size:.97rem}
.view .double{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));border:1px solid var(--line);border-radius:14px;padding:1rem 1.2rem;margin-top:1rem;align-items:end}.view .double h3{margin:0;font-size:1.02rem;overflow-wrap:anywhere}.view .double .note{margin:.2rem 0 .6rem}.view .doubles{margin-top:1.6rem}.view .doubles h2{font-size:1.2rem}
.view .choices{display:grid;gap:.8rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr));margin:1.4rem 0}.view .choices button{display:grid;gap:.2rem;text-align:left;padding:.9rem 1.1rem;border-width:2px;border-radius:12px;align-content:start}.view .choices [aria-pressed=true]{border-color:var(--accent)}.view .choices span{color:var(--soft);font-size:.92rem}
.view .save-document{display:flex;flex-wrap:wrap;gap:.5rem;margin:0 0 1rem}.view .page{padding:0;max-width:none}.view .paper{min-width:0;margin-top:1.6rem;border-top:2px solid var(--ink);padding-top:1.4rem}
.view .page h2 .icon{width:.6em;height:.6em;margin:0 .3em;color:var(--accent)}.view .effect>section,.view .doubles{padding-top:0}.view .switches input{flex:none}.view .hidden{color:var(--faint);font-size:.85rem}.view .alike{margin-top:.4rem}.view .alike ul{margin:.4rem 0 0;padding-left:1.2rem}.view .alike summary{font-size:.9rem}
.view .link{border:0;background:none;padding:0;min-height:1.5rem}
.view .editor .panel h4{margin:.2rem 0;font-size:1.02rem}.view .rename{display:flex;flex-wrap:wrap;gap:.5rem;align-items:end;margin-top:.6rem}.view .rename label{flex:1 1 12rem}.view .rename label span{display:block;font-size:.88rem;color:var(--soft)}.view .edits{border-top:1px solid var(--line);border-bottom:1px solid var(--line);padding:.4rem 0 .8rem;margin:.6rem 0}.view .editor{padding-top:1.6rem}.view .editor h2{font-size:1.2rem;margin:0}
.view .chain-editor{margin-top:1.2rem}.chain-editor ul{list-style:none;margin:.6rem 0;padding:0}.chain-editor li{display:grid;gap:.5rem .8rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,11rem),1fr));align-items:end;border-bottom:1px solid var(--line);padding:.7rem 0}.chain-editor li>.quiet{justify-self:start}.chain-editor label>span:first-child{display:block;font-size:.85rem;color:var(--soft)}.chain-editor .check>span{margin:0}.chain-editor select{width:100%}.chain-editor>label{display:block;max-width:30rem;margin-top:.8rem}.view input[type=number]{font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--faint);border-radius:8px;padding:.4rem .7rem;min-height:2.4rem;width:100%}
.view .editor .page{display:block}.editor .page>.lead,.editor .picture-tools{display:none}@media (min-width:1000px){.editor .network-view{grid-template-columns:minmax(0,1fr) 21rem;align-items:start}.editor .zoom{right:22.3rem}}
.board{max-width:none;padding:1.2rem 1.5rem 3rem;font-size:1.15rem}.board:focus{outline:none}.board h1{font-size:1.7rem;margin:0}.board .said{display:flex;flex-wrap:wrap;gap:.8rem 1.4rem;align-items:end;margin:1rem 0}.board .said div{display:flex;flex-wrap:wrap;gap:.3rem}.board .said label span{display:block;font-size:.85rem;color:var(--soft)}.board [aria-pressed=true]{background:var(--accent);color:var(--paper);border-color:var(--accent)}
.board-sectors{position:relative;display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));align-items:start}.strings{position:absolute;inset:0;width:100%;height:100%;pointer-events:none;overflow:visible;z-index:1}.strings line{stroke:var(--accent);stroke-opacity:.55;stroke-linecap:round}.board-sector h2{font-size:1.3rem;margin:0 0 .5rem}.board .role{border:2px solid var(--line);border-radius:12px;padding:.6rem .8rem;margin-bottom:.7rem;background:var(--paper)}.board .role.empty{border-style:dashed;border-color:var(--faint)}.board .role h3{font-size:1rem;margin:0 0 .4rem;color:var(--soft)}.chips{display:flex;flex-wrap:wrap;gap:.4rem;position:relative;z-index:2}.chip{font-size:1.15rem;font-weight:600;border-width:2px;border-radius:999px;padding:.3rem .9rem;text-align:left;overflow-wrap:anywhere}.board .role form{margin-top:.4rem}.board .role input{font-size:1rem;border-color:var(--line)}.influence-1{font-size:1rem}.influence-2{font-size:1.2rem}.influence-3{font-size:1.45rem}.influence-4{font-size:1.7rem}.influence-5{font-size:2rem}
.help{border:1px solid var(--line);border-radius:16px;background:var(--paper);color:var(--ink);max-width:min(46rem,calc(100vw - 2rem));max-height:calc(100vh - 4rem);padding:1.4rem 1.6rem;overflow:auto}.help::backdrop{background:#0006}.help-head{display:flex;gap:1rem;justify-content:space-between;align-items:center}.help h2{margin:0;font-size:1.3rem}.help dt{font-weight:650;margin-top:.9rem}.help dd{margin:.1rem 0 0;color:var(--soft)}.help .asked{color:var(--accent)}
.term{border:0;background:none;padding:0;min-height:0;font:inherit;color:inherit;text-decoration:underline dotted var(--accent);text-underline-offset:.2em;cursor:help}
.walk{border:2px solid var(--accent);border-radius:14px;background:var(--paper);padding:1rem 1.2rem;margin-bottom:1rem;max-width:46rem}.walk h2{font-size:1.15rem;margin:0}.walk p{margin:.3rem 0 0}.walk .ways{justify-content:flex-start}
@media print{.bar-top,.summary,.sr{display:none!important}}
`
  .replace(/\n+/g, '\n')
  .trim();
