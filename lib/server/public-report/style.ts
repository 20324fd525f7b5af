/** The look of a public report, as in `app/globals.css`: it is a page by itself, with nothing to fetch but its letters. */
export const style = `
@font-face{font-family:"Source Serif 4 Variable";src:url(/reports/fonts/serif.woff2) format("woff2");font-weight:200 900;font-display:swap}
@font-face{font-family:"Source Serif 4 Variable";src:url(/reports/fonts/serif-italic.woff2) format("woff2");font-weight:200 900;font-style:italic;font-display:swap}
@font-face{font-family:"Inter Variable";src:url(/reports/fonts/sans.woff2) format("woff2");font-weight:100 900;font-display:swap}
:root{color-scheme:light dark;--paper:#fbfaf7;--card:#fff;--ink:#1c1e21;--soft:#5c6168;--line:#e5e1d8;--wash:#f3f0e9;--accent:#0e5a5a;--q1:#2b7654;--q2:#ad4f27;--q3:#7b3f8c;--q4:#2c6aa8;--ui:"Inter Variable",Inter,system-ui,sans-serif;--read:"Source Serif 4 Variable",Georgia,serif}
@media(prefers-color-scheme:dark){:root{--paper:#131517;--card:#23272c;--ink:#eceae4;--soft:#a2a7ad;--line:#363b42;--wash:#1a1d20;--accent:#5cc0b5;--q1:#63b890;--q2:#e08a5f;--q3:#c18ad3;--q4:#79b0e6}}
*{box-sizing:border-box}
html{scroll-padding-top:1.5rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:.9375rem/1.5 var(--ui)}
a{color:var(--accent);text-underline-offset:2px}
h1,h2,h3,h4,.note-title{font-family:var(--read);font-weight:600;line-height:1.15;margin:0;text-wrap:balance;overflow-wrap:anywhere}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem 1rem;z-index:2}
.site,main,footer{max-width:76rem;margin:0 auto;padding:0 1.25rem}
.site{display:flex;flex-wrap:wrap;gap:.25rem 2rem;align-items:center;justify-content:space-between;padding-top:.75rem;padding-bottom:.75rem}
.site nav{display:flex;gap:1.25rem}.site a{color:var(--ink);text-decoration:none;padding:.5rem 0}.site a:hover{text-decoration:underline}
.brand{font:600 1.125rem var(--read)}
.band{background:color-mix(in srgb,var(--q2) 14%,var(--paper));border-block:1px solid var(--q2)}.band p{max-width:76rem;margin:0 auto;padding:.7rem 1.25rem}.band a{font-weight:600;color:inherit}
.dead-end{min-height:50vh;padding-top:4rem}.dead-end h1{font-size:2.25rem;max-width:none}
del{color:var(--soft)}
.cover{border-top:6px solid var(--ink);padding-top:1.25rem;margin-top:1rem}
.kicker,.number,.trace{margin:0;color:var(--soft);font-size:.8125rem}
.kicker{text-transform:uppercase;letter-spacing:.06em;font-weight:500;font-size:.75rem}
h1{font-size:clamp(2.75rem,8vw,4.5rem);line-height:1.02;letter-spacing:-.02em;max-width:18ch;margin-top:2rem}
.question{font:1.375rem/1.42 var(--read);max-width:34em;margin:1.5rem 0 0}
.figures{display:flex;flex-wrap:wrap;gap:.75rem 2.25rem;padding:0;margin:2rem 0 0;list-style:none;font-size:.8125rem;color:var(--soft)}
.figures b{display:block;font:600 1.75rem/1.2 var(--read);color:var(--ink)}
.provenance{margin-top:1.5rem;max-width:60em;font-size:.875rem;color:var(--soft)}
.sheet{display:grid;gap:0 3.5rem;margin-top:2.5rem}
.contents{font-size:.875rem;margin-bottom:2rem}.contents ol{list-style:none;margin:0;padding:0}.contents a{display:block;padding:.3rem 0;color:var(--soft);text-decoration:none}.contents a:hover{color:var(--ink);text-decoration:underline}
@media(min-width:64rem){.sheet{grid-template-columns:12.5rem minmax(0,1fr)}.contents{position:sticky;top:1.5rem;align-self:start;max-height:calc(100vh - 3rem);overflow:auto}}
article{min-width:0}
.chapter{border-top:2px solid var(--ink);padding-top:1rem;margin-top:5rem}
.chapter:first-child{margin-top:0}
.chapter h2{font-size:clamp(1.75rem,4vw,2.125rem);margin:.25rem 0 1.5rem}
.of-upper-left{--q:var(--q1)}.of-upper-right{--q:var(--q2)}.of-lower-right{--q:var(--q3)}.of-lower-left{--q:var(--q4)}
[class*="of-"]{border-top:6px solid var(--q)}[class*="of-"] .kicker,[class*="of-"] .number{color:var(--q)}[class*="of-"] h2{font-size:clamp(2.25rem,6vw,3.25rem);line-height:1.06}
h3{font-size:1.375rem;margin:2.5rem 0 .75rem}
.prose,.chapter>p:not(.kicker),.chapter>ul,.chapter>ol:not(.entries),.entries>li>p:not(.trace,.number){font:1.125rem/1.62 var(--read);max-width:42rem}
.prose>*{margin:0 0 .8em}.prose h5,.prose h4{font-size:1.05em;margin-top:1.4em}
.look-forces,.look-soft{color:var(--soft)}.look-tagline{font-size:1.25rem!important;font-style:italic;color:var(--soft)}
.chapter li+li{margin-top:.5em}
.entries{list-style:none;padding:0;margin:0;border-top:1px solid var(--line)}
.entries>li{border-bottom:1px solid var(--line);padding:1.25rem 0;margin:0}
.entries h4{font-size:1.25rem;line-height:1.3}.entries h4 a{color:inherit;text-decoration:none}.entries h4 a:hover{text-decoration:underline}
.entries p{margin:.4rem 0 0}.entries .number{font-weight:600;margin:0}.entries .note{border-inline-start:2px solid var(--q,var(--line));padding-inline-start:.75rem}
.trace{display:block}.trace a{color:inherit}
table{border-collapse:collapse;font-size:.875rem;width:100%;max-width:32rem}
th,td{border-top:1px solid var(--line);padding:.4rem .5rem .4rem 0;text-align:start;font-weight:400}
thead th{font-weight:600;border-top:0}td:last-child,thead th:last-child{text-align:end;font-variant-numeric:tabular-nums}.has-sum tr:last-child>*{border-top-color:var(--ink);font-weight:600}
.grid{overflow-x:auto;margin:1rem 0}.grid table{max-width:none;width:auto;border-collapse:separate;border-spacing:2px}.grid th{padding:.3rem .4rem;border:0;vertical-align:bottom;min-width:3rem;text-align:center;font-size:.75rem;color:var(--soft)}.grid th:first-child{position:sticky;left:0;background:var(--paper);text-align:start;min-width:7rem;max-width:14rem;font-size:.8125rem;color:var(--ink)}.grid td{border:1px solid var(--line);border-radius:.35rem;background:var(--card);padding:.4rem;text-align:center!important;font-variant-numeric:tabular-nums}.grid .is-empty{background:none;border-style:dashed;color:var(--soft)}.grid .is-one-voice{border:2px solid var(--q2)}.grid tr>:last-child,.grid tbody tr:last-child>*{font-weight:600}
.prose table{display:block;overflow-x:auto}blockquote{margin:0 0 .8em;padding-inline-start:1rem;border-inline-start:2px solid var(--line);color:var(--soft)}pre{overflow-x:auto;background:var(--wash);padding:.75rem}
.map{margin:2rem 0;max-width:47.5rem}.map svg{display:block;width:100%;height:auto;border-radius:.5rem}.map figcaption{margin-top:.5rem;font-size:.8125rem;color:var(--soft)}
sup{line-height:0}
.mark{font:500 .72rem/1 var(--ui);color:var(--accent);background:none;border:0;padding:.35em .3em;margin:0;cursor:pointer;border-radius:.25rem}.mark:hover{background:color-mix(in srgb,var(--accent) 12%,transparent)}
.note-card{border:1px solid var(--line);border-radius:.75rem;background:var(--card);color:var(--ink);padding:1rem;width:min(24rem,calc(100vw - 2rem));max-height:70vh;overflow:auto;box-shadow:0 10px 30px #0003;inset:auto 1rem 1rem auto;margin:0}
@media(min-width:80rem){.note-card{inset:20vh max(1rem,calc(50vw - 37rem)) auto auto}}
.note-title{font-size:1.0625rem;margin:.35rem 0}.note-card p{margin:.35rem 0}.note-text{font:.9375rem/1.5 var(--read);max-height:18rem;overflow:auto}
footer{margin-top:6rem;padding-top:1rem;padding-bottom:3rem;font-size:.8125rem;color:var(--soft)}
@media print{.site,.contents,.skip,.band a{display:none}.sheet{display:block}.chapter{break-before:auto}[class*="of-"]{break-before:page}.entries>li,figure{break-inside:avoid}h2,h3,h4{break-after:avoid}.note-card{display:block;position:static;border:0;box-shadow:none;width:auto;max-height:none;padding:.25rem 0;font-size:.75rem}.note-card a{display:none}.note-text{max-height:none}body{font-size:11pt}}
`.trim();
