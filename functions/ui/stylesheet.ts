// The one stylesheet, served by the site under a name made of its content, so that it may be kept for ever.
import { createHash } from 'node:crypto';
import { findingStyles } from './findingStyles.ts';

export const stylesheet = `
:root{color-scheme:light dark;--ground:#fff;--panel:#f6f4ef;--ink:#14212b;--soft:#4a5a66;--petrol:#0b5a6b;--header:#083f4b;--on-petrol:#fff;--accent:#f2a900;--line:#8c8a82;--hairline:#dddad0;--ok:#1b6e3c;--warn:#8a5200;--bad:#b3261e;--now:#fdecc8;--on-now:#5a3a00}
@media (prefers-color-scheme:dark){:root{--ground:#10191f;--panel:#18242c;--ink:#edf2f4;--soft:#b4c2ca;--petrol:#6cc7d8;--header:#0b2a33;--on-petrol:#10191f;--accent:#ffc53d;--line:#6f8390;--hairline:#2c3b45;--ok:#7bd19a;--warn:#f0b860;--bad:#ff9a91;--now:#3a2f14;--on-now:#ffd98a}}
*,::before,::after{box-sizing:border-box}
html{font:17px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;background:var(--ground);color:var(--ink);-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;min-height:100vh;display:flex;flex-direction:column;overflow-wrap:break-word}
.wide{width:100%;max-width:64rem;margin:0 auto;padding:0 1.25rem}
a{color:var(--petrol);text-underline-offset:.18em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:3px}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;box-shadow:0 0 0 3px var(--ink);border-radius:2px}
.skip{position:absolute;left:-999rem;top:.5rem;background:var(--ground);color:var(--ink);padding:.6rem 1rem;z-index:1}
.skip:focus{left:1rem}
.top{background:var(--header);color:#fff;border-bottom:4px solid var(--accent)}
.top .wide{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:0 2rem;padding-top:.35rem;padding-bottom:.35rem}
.top a,.top button{color:#fff;display:inline-flex;align-items:center;min-height:44px}
.top :focus-visible{box-shadow:0 0 0 3px #14212b}
.brand{font-weight:680;font-size:1.15rem;text-decoration:none}
.top nav ul,.foot ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:0 1.15rem}
.top [aria-current]{font-weight:680;text-decoration-thickness:3px}
main.wide{overflow-wrap:anywhere;flex:1;padding-top:1.75rem;padding-bottom:4rem}
.crumbs{color:var(--soft);font-size:.93rem;margin:0 0 .75rem}
h1,h2,h3{line-height:1.25;text-wrap:balance;margin:0}
h1{font-size:clamp(1.75rem,1.45rem + 1.5vw,2.12rem);line-height:1.15;font-weight:680;max-width:44rem;margin-bottom:.9rem}
h2{font-size:1.27rem;margin:2.6rem 0 .6rem}
h3{font-size:1.06rem;margin:0}
@media (max-width:40rem){h1,h2,h3{hyphens:auto}}
p,li,dd{max-width:44rem}
p{margin:0 0 1rem}
.lede{font-size:1.18rem;line-height:1.5}
.soft{color:var(--soft)}
.hint{color:var(--soft);font-size:.93rem;margin:.15rem 0 .4rem}
.prose{white-space:pre-line;unicode-bidi:plaintext}
.list,dl.summary{max-width:48rem}
.list{list-style:none;padding:0;margin:0;border-top:1px solid var(--hairline)}
.list>li{border-bottom:1px solid var(--hairline);padding:1rem 0;max-width:none}
.list p{margin:.15rem 0 .4rem}
.list>li>:last-child,dd>:last-child{margin-bottom:0}
.list h2{margin:0 0 .35rem}
.list a{display:inline-block;padding:.1rem 0}
.tags{list-style:none;padding:0;margin:.35rem 0 0;display:flex;flex-wrap:wrap;gap:.35rem}
.tags li{background:var(--panel);border:1px solid var(--hairline);border-radius:1rem;padding:.05rem .65rem;font-size:.9rem;min-width:0;max-width:100%}
.columns{display:grid;gap:0 3rem}
@media (min-width:56rem){.columns{grid-template-columns:minmax(0,1fr) 19rem}.columns>aside{margin-top:2.6rem}}
aside h2{font-size:1.06rem;margin:1.4rem 0 .35rem}
aside h2:first-child{margin-top:0}
aside{border-top:4px solid var(--petrol);padding-top:1rem;margin-top:2.6rem;align-self:start;min-width:0}
aside>ul{padding-left:1.1rem;margin:0}
aside ul.tags{padding:0}
dl.summary{margin:0;border-top:1px solid var(--hairline)}
dl.summary>div{display:grid;gap:0 1.5rem;padding:.7rem 0;border-bottom:1px solid var(--hairline)}
@media (min-width:40rem){dl.summary>div{grid-template-columns:13rem minmax(0,1fr)}}
dt{font-weight:650}
dd{margin:0;min-width:0}
dd ul{padding-left:1.1rem;margin:0}
dd .tags{padding:0;margin-top:.1rem}
.pact{margin:0 0 2.2rem}
.pact h3{margin:0 0 .7rem}
section>h3{margin:1.4rem 0 .4rem}
section>ul:not(.list){padding-left:1.1rem;margin:.4rem 0 0}
.label{display:inline-block;font-weight:650;padding:.15rem .6rem;border-radius:3px;background:var(--panel);border:1px solid var(--line)}
.label.you{background:var(--now);color:var(--on-now);border-color:var(--accent)}
.note{background:var(--panel);border-left:6px solid var(--petrol);padding:1rem 1.25rem;margin:1.75rem 0;max-width:47rem}
main>.note:first-child{margin-top:0}
.note>:last-child{margin-bottom:0}
.note.bad{border-color:var(--bad)}
.note.ok{border-color:var(--ok)}
.note h2{margin:0 0 .3rem;font-size:1.06rem}
.button{font:inherit;font-weight:650;min-height:48px;padding:.6rem 1.3rem;border-radius:4px;border:2px solid var(--petrol);background:var(--petrol);color:var(--on-petrol);cursor:pointer;text-decoration:none;display:inline-block}
.button.second{background:transparent;color:var(--petrol)}
.button:hover{filter:brightness(.92)}
.plain{font:inherit;background:none;border:0;padding:0;cursor:pointer;text-decoration:underline;text-underline-offset:.18em}
form{margin:0}
.field{margin:0 0 1.25rem;max-width:44rem}
fieldset{border:0;margin:0;padding:0;min-width:0}
legend{padding:0}
legend,.field label{font-weight:650;display:block}
textarea{font:inherit;color:inherit;background:var(--ground);border:2px solid var(--line);border-radius:3px;padding:.6rem;width:100%;min-height:7rem;resize:vertical}
.field .choice{font-weight:400;display:flex;gap:.75rem;min-height:44px;padding:.55rem 0}
.choice input{flex:none;width:1.4rem;height:1.4rem;margin:.15rem 0 0;accent-color:var(--petrol)}
.choice span{min-width:0}
.choice+.hint{margin:-.4rem 0 .4rem 2.15rem}
.field.wrong{border-left:5px solid var(--bad);padding-left:1rem}
.error{color:var(--bad);font-weight:650;margin:.15rem 0 .4rem}
.foot{border-top:1px solid var(--hairline);background:var(--panel);color:var(--soft);font-size:.93rem}
.foot .wide{padding-top:1.25rem;padding-bottom:1.75rem}
.foot p{margin:0 0 .4rem}
.foot a{display:inline-flex;align-items:center;min-height:32px}
.letter .sender{font-weight:680;font-size:1.15rem;color:var(--petrol);border-bottom:4px solid var(--petrol);padding-bottom:.3rem;margin-bottom:1.75rem}
.letter h1{margin-top:2rem}
.letter h3{margin:1.6rem 0 .4rem}
.letter dl.summary,.letter ul,.letter .across{margin:1.2rem 0}
.letter ul{padding-left:1.1rem}
.letter .sender,.letter .across{max-width:48rem}
blockquote{border-left:6px solid var(--petrol);margin:0 0 1rem;padding:.15rem 0 .15rem 1.1rem;max-width:44rem}
blockquote>:last-child{margin-bottom:0}
.across{overflow-x:auto}
table{border-collapse:collapse;width:100%;overflow-wrap:normal}
caption,th{text-align:left;font-weight:650}
caption{padding:0 0 .5rem}
tbody th{font-weight:400}
th,td{padding:.55rem 1rem .55rem 0;border-bottom:1px solid var(--hairline);vertical-align:top}
.number{text-align:right;padding-right:0}
.more{display:flex;flex-wrap:wrap;gap:.75rem 1.5rem;margin-top:1.5rem}
${findingStyles.trim()}
@media (forced-colors:active){:focus-visible{outline-color:Highlight}}
@media print{body:has(.letter) :is(.top,.foot){display:none}.letter :is(h2,h3){break-after:avoid}.letter tr{break-inside:avoid}.top nav,.skip,.foot nav,.more{display:none}.top{background:none;color:#000}.top a{color:#000}html{font-size:11pt}main.wide{padding:0}.columns{display:block}.note,aside{background:none}a[href^="http"]::after{content:" (" attr(href) ")"}}
`
  .trim()
  .replaceAll('\n', '');

const name = createHash('sha256').update(stylesheet).digest('hex').slice(0, 16);

/** Another stylesheet, another address. */
export const stylesheetPath = `/assets/${name}.css`;
