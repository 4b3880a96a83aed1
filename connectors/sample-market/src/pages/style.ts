import { hashOf } from "@touchstone/sample-world";

/** Every page's style sheet. Colours are names; each theme and light gives them their values. */
export const STYLE = `
:root{color-scheme:light dark;
--paper:light-dark(#faf8f3,#14171a);--card:light-dark(#fff,#1c2024);--ink:light-dark(#1f2529,#eceae4);
--soft:light-dark(#5a6267,#a9adae);--line:light-dark(#e3ded2,#30363b);
--good:light-dark(#1d6b45,#7fd3a6);--good-ground:light-dark(#e0f1e7,#173527);
--bad:light-dark(#9a2f24,#f2a196);--bad-ground:light-dark(#fbe6e2,#43201b);
--wait:light-dark(#7a5200,#e9c27a);--wait-ground:light-dark(#fbefd3,#3d2f13);
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,Georgia,"Songti SC","Noto Serif CJK SC",serif}
.tide{--accent:light-dark(#0f5f73,#7cc7da);--deep:light-dark(#0d4454,#123c49);--wash:light-dark(#dcecef,#18323a)}
.orchard{--accent:light-dark(#3f6427,#aecf8b);--deep:light-dark(#2f4a20,#2a4020);--wash:light-dark(#e6efdc,#26331c)}
.ember{--accent:light-dark(#9a4420,#f0a980);--deep:light-dark(#6e2f17,#54281a);--wash:light-dark(#f7e6dc,#3b251b)}
.dusk{--accent:light-dark(#594a94,#bcb0ee);--deep:light-dark(#3f3570,#352e58);--wash:light-dark(#eae6f6,#2a2640)}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 var(--sans);min-height:100vh;display:flex;flex-direction:column}
a{color:var(--accent);text-underline-offset:.18em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}
main:focus{outline:none}
h1,h2,h3{font-family:var(--serif);font-weight:600;line-height:1.2;margin:0;text-wrap:balance}
h2{font-size:1.35rem}h3{font-size:1.02rem;overflow-wrap:anywhere}
p{margin:0}ul{list-style:none;margin:0;padding:0}
code{font-size:.85em;overflow-wrap:anywhere}
.icon{width:1.25em;height:1.25em;fill:none;stroke:currentColor;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round;flex:none}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:1rem;top:-4rem;background:var(--card);padding:.6rem 1rem;border-radius:0 0 8px 8px;z-index:2}
.skip:focus{top:0}
.banner{display:flex;gap:.6rem;align-items:center;justify-content:center;padding:.7rem 1.25rem;background:var(--wait-ground);color:var(--wait);font-size:.95rem;font-weight:600}
.head,main,.foot{width:100%;max-width:78rem;margin-inline:auto;padding-inline:clamp(1rem,3.5vw,2.5rem)}
.head{display:flex;flex-wrap:wrap;align-items:center;gap:.75rem 1.5rem;padding-block:1.1rem}
.name{display:flex;align-items:center;gap:.55rem;font:600 1.4rem/1.1 var(--serif);color:var(--ink);text-decoration:none;letter-spacing:-.01em}
.name .icon{width:1.6em;height:1.6em;color:var(--accent)}
.search{flex:1 1 16rem;max-width:30rem;margin-inline:auto;position:relative;color:var(--soft)}
.search .icon{position:absolute;left:.95rem;top:50%;translate:0 -50%;pointer-events:none}
.search input[type=search]{width:100%;padding-left:2.7rem;border-radius:99px}
input,select,textarea{width:100%;font:inherit;color:var(--ink);background:var(--card);border:1px solid var(--line);border-radius:10px;padding:.62rem .85rem;min-height:2.75rem}
input::placeholder{color:var(--soft);opacity:1}
.form input,.form select,.form textarea{border-color:light-dark(#8d9296,#6c7479)}
[aria-invalid]{border:2px solid var(--bad)!important}
.tongues{display:flex;gap:.25rem;font-size:.92rem}
.tongues a{padding:.45rem .65rem;border-radius:8px;text-decoration:none;color:var(--soft)}
.tongues a[aria-current]{color:var(--ink);background:var(--wash);font-weight:600}
main{flex:1;padding-bottom:4rem}
.hero{position:relative;overflow:hidden;border-radius:20px;padding:clamp(2.2rem,6vw,4.5rem) clamp(1.4rem,5vw,4rem);margin-bottom:1.75rem;color:#fff;background:
radial-gradient(75% 110% at 62% 142%,rgb(255 255 255/.13) 0 60%,transparent 60.3%),
radial-gradient(60% 110% at 100% 138%,rgb(255 255 255/.12) 0 64%,transparent 64.3%),
radial-gradient(circle at 82% 34%,#f4d59a 0 2.6rem,rgb(244 213 154/.18) 2.65rem 4.6rem,transparent 4.65rem),var(--deep)}
.hero h1{font-size:clamp(1.9rem,5vw,3.3rem);max-width:13em;letter-spacing:-.02em}
.heading{font-size:clamp(1.6rem,3.5vw,2.2rem);letter-spacing:-.015em;overflow-wrap:anywhere}
.bar{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.75rem 1.5rem;margin-bottom:1.25rem}
.heading+.bar{margin-top:1rem}
.bar>.heading{margin:0}
.chips{display:flex;flex-wrap:wrap;gap:.45rem}
.chips a{padding:.42rem .9rem;border:1px solid var(--line);border-radius:99px;background:var(--card);color:var(--ink);text-decoration:none;font-size:.93rem;white-space:nowrap}
.chips a:hover{border-color:var(--accent)}
.chips a[aria-current]{background:var(--deep);border-color:var(--deep);color:#fff}
.count,.by,.small,.lead,.when{color:var(--soft)}
.count,.small{font-size:.9rem}
.lead{margin:.4rem 0 1.25rem;max-width:60ch}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(13.5rem,44%),1fr));gap:2rem 1.4rem}
.card a{display:block;color:inherit;text-decoration:none}
.tile{position:relative;display:block;border-radius:16px;overflow:hidden;background:var(--wash)}
.tile img{display:block;width:100%;height:auto;aspect-ratio:1;object-fit:cover;transition:scale .3s}
.card a:hover .tile img{scale:1.03}.card a:hover .title{text-decoration:underline}
.tag{position:absolute;left:.7rem;top:.7rem;padding:.15rem .6rem;border-radius:99px;background:rgb(255 255 255/.92);color:#1f2529;font-size:.8rem;font-weight:600}
.card .title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;margin-top:.75rem;line-height:1.35;font-weight:500;overflow-wrap:anywhere}
.card .price{margin-top:.3rem;font-weight:650;font-variant-numeric:tabular-nums}
.by{font-size:.88rem;overflow-wrap:anywhere}
.button{display:inline-flex;align-items:center;justify-content:center;gap:.5rem;min-height:2.75rem;padding:.5rem 1.2rem;border:1px solid var(--deep);border-radius:99px;background:var(--deep);color:#fff;font:600 .97rem/1.2 var(--sans);text-decoration:none;cursor:pointer}
.button:hover{filter:brightness(1.15)}
.button.plain{background:transparent;color:var(--accent);border-color:var(--line)}
.button.plain:hover{border-color:var(--accent);filter:none}
.button.small{font-size:.88rem;color:var(--accent);padding-inline:.95rem}
.pager{display:grid;grid-template-columns:1fr auto 1fr;align-items:center;gap:1rem;margin-top:3rem;font-size:.95rem;color:var(--soft)}
.pager>:first-child{justify-self:start}.pager>:last-child{justify-self:end}
.empty{padding:2.5rem 1.5rem;border:1px dashed var(--line);border-radius:16px;text-align:center;color:var(--soft)}
.empty h2{color:var(--ink);margin-bottom:.4rem}.empty .button{margin-top:1rem}
.item{display:grid;grid-template-columns:minmax(0,1.05fr) minmax(0,1fr);gap:clamp(1.5rem,4vw,4rem);align-items:start;margin-top:.5rem}
.item .tile{border-radius:20px}.item .tile img{aspect-ratio:auto}
.item h1{font-size:clamp(1.6rem,3.2vw,2.3rem);overflow-wrap:anywhere}
.crumb{font-size:.93rem;margin-bottom:.5rem;color:var(--soft)}
.item .price{font-size:1.5rem;font-weight:600;margin:.8rem 0 1.1rem;font-variant-numeric:tabular-nums}
.text{max-width:60ch;white-space:pre-line;overflow-wrap:anywhere}
dl{margin:1.4rem 0 0}
.facts dl div{display:grid;grid-template-columns:11rem 1fr;gap:1rem;padding:.6rem 0;border-top:1px solid var(--line)}
.facts dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
.note{margin-top:1.2rem;padding:.8rem 1rem;border-radius:12px;background:var(--wash);font-size:.93rem}
.more{margin-top:4rem}.more h2{margin-bottom:1.25rem}
.more .cards{grid-template-columns:repeat(4,minmax(0,1fr))}
.notice{max-width:42rem;margin:clamp(1.5rem,5vw,4rem) auto 0;padding:clamp(1.6rem,4vw,3rem);border:1px solid var(--line);border-radius:20px;background:var(--card);text-align:center}
.notice h1{font-size:clamp(1.5rem,3.5vw,2.1rem)}.notice p{margin-top:.9rem}.notice .button{margin-top:.6rem}
.doors{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(16rem,100%),1fr));gap:1rem}
.doors a{display:flex;justify-content:space-between;align-items:baseline;gap:1rem;padding:1.1rem 1.3rem;border:1px solid var(--line);border-radius:14px;background:var(--card);text-decoration:none;color:var(--ink)}
.doors a:hover{border-color:var(--accent)}.doors .title{font-weight:600}
.tally{display:flex;flex-wrap:wrap;gap:.6rem 2.2rem;padding:1rem 1.3rem;border-radius:14px;background:var(--wash);margin-bottom:2rem}
.tally strong{font:600 1.35rem/1 var(--serif);margin-right:.3rem}
.columns{display:grid;grid-template-columns:minmax(0,1.35fr) minmax(0,1fr);gap:clamp(1.5rem,4vw,3.5rem);align-items:start}
.columns .own{grid-area:1/1}.columns .aside{grid-area:1/2}
.columns h2{margin-bottom:1rem}
.row{display:grid;grid-template-columns:4.5rem minmax(0,1fr) auto;gap:1rem;align-items:center;padding:.9rem 0;border-top:1px solid var(--line)}
.row:last-child{border-bottom:1px solid var(--line)}
.row img{display:block;width:4.5rem;height:4.5rem;object-fit:cover;border-radius:12px}
.row .title{font-weight:500;line-height:1.35;overflow-wrap:anywhere}.row .title a{color:inherit;text-decoration:none}.row .title a:hover{text-decoration:underline}
.pills{display:flex;flex-wrap:wrap;gap:.4rem;margin-top:.4rem}
.pill{padding:.1rem .6rem;border-radius:99px;font:600 .8rem/1.5 var(--sans);white-space:nowrap}
.pill.up{color:var(--good);background:var(--good-ground)}.pill.down{color:var(--bad);background:var(--bad-ground)}
.pill.pause{color:var(--wait);background:var(--wait-ground)}.pill.quiet{color:var(--soft);background:var(--wash)}
.aside{padding:1.5rem;border:1px solid var(--line);border-radius:18px;background:var(--card)}
.aside h3{margin:1.3rem 0 .5rem}.aside form .small{margin:.7rem 0 1.3rem}
.aside .empty{padding:1.4rem}
.strong{width:100%}
.statement{border:1px solid var(--line);border-radius:12px;background:var(--paper)}
.statement summary{display:flex;justify-content:space-between;align-items:center;gap:.8rem;padding:.85rem 1rem;cursor:pointer;font-weight:600;line-height:1.35}
.statement summary::-webkit-details-marker{display:none}
.statement summary::before{content:"";flex:none;width:.5em;height:.5em;border:solid var(--soft);border-width:0 2px 2px 0;rotate:-45deg;transition:rotate .15s}
.statement[open] summary::before{rotate:45deg}.statement summary span:first-child{flex:1}
.statement dl,.statement>.small{margin:0;padding:.2rem 1rem .9rem}
.statement dl div{padding:.55rem 0;border-top:1px solid var(--line)}
.statement dt{font-size:.85rem;font-weight:600;color:var(--soft)}
.statement li{padding:.25rem 0}
.form{max-width:40rem;margin-top:1.4rem;display:grid;gap:1.1rem}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:1.1rem}
.field{display:grid;gap:.35rem;align-content:start}.field label{font-weight:600;font-size:.95rem}
.buttons{display:flex;flex-wrap:wrap;gap:.75rem;margin-top:.4rem}
.fault{color:var(--bad)}
.good,.bad{display:flex;gap:.6rem;align-items:center;padding:.8rem 1.1rem;border-radius:12px;margin:1rem 0;font-weight:600}
.good{color:var(--good);background:var(--good-ground)}.bad{color:var(--bad);background:var(--bad-ground)}
.foot{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.5rem 2rem;padding-block:1.5rem 2.2rem;font-size:.9rem;color:var(--soft)}
.foot::before{content:"";flex-basis:100%;border-top:1px solid var(--line);margin-bottom:.6rem}
@media (max-width:60rem){.columns{grid-template-columns:minmax(0,1fr)}.columns .own,.columns .aside{grid-area:auto}}
@media (max-width:48rem){.item{grid-template-columns:1fr}.facts dl div{grid-template-columns:9rem 1fr}}
@media (max-width:40rem){
.head{gap:.7rem 1rem}.search{order:3;flex-basis:100%;max-width:none}.tongues{margin-left:auto}
.name{font-size:1.2rem}
.chips{flex:0 0 calc(100% + 2rem);flex-wrap:nowrap;overflow-x:auto;margin-inline:-1rem;padding:2px 1rem;scrollbar-width:none}
.hero{border-radius:16px;background:
radial-gradient(110% 60% at 80% 120%,rgb(255 255 255/.14) 0 60%,transparent 60.3%),
radial-gradient(circle at 86% 22%,#f4d59a 0 1.5rem,rgb(244 213 154/.18) 1.55rem 2.6rem,transparent 2.65rem),var(--deep)}
.hero h1{max-width:9.5em}
.cards{gap:1.5rem .9rem}.more .cards{grid-template-columns:repeat(2,minmax(0,1fr))}.row{grid-template-columns:4.5rem minmax(0,1fr)}.row .button{grid-column:2;justify-self:start}
.pair{grid-template-columns:1fr}}
@media (prefers-color-scheme:dark){.tile img,.row img{filter:brightness(.88)}}
@media (prefers-reduced-motion:reduce){*{transition:none!important}}
`;

/** Changes with the sheet, so that browsers may keep it for ever. */
export const STYLE_ADDRESS = `/style-${hashOf(STYLE).toString(36)}.css`;
