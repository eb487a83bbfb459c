// What the pages by which people find each other need of the stylesheet beside what every page has.
export const findingStyles = `
.search{max-width:44rem;margin:1.5rem 0}
.search label{font-weight:650;display:block;margin:0 0 .35rem}
.search>div{display:flex;flex-wrap:wrap;gap:.75rem}
.search input[type=search]{font:inherit;color:inherit;background:var(--ground);border:2px solid var(--line);border-radius:3px;padding:.6rem;min-height:48px;flex:1 1 14rem;min-width:0;appearance:none}
.facet{list-style:none;padding:0;margin:0}
.facet a,details>summary,.narrow a{display:inline-block;padding:.2rem 0;min-height:32px}
aside details{margin:.2rem 0 0}
summary{cursor:pointer;color:var(--petrol)}
.active p{margin:1rem 0 0}
.tags a{display:inline-block;padding:.2rem .1rem;min-height:28px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (min-width:56rem){.narrow{display:none}}
`;
