/**
 * The style of the page, for light and dark. Colours of owners are told apart with the common forms of colour blindness,
 * too (the palette of Okabe and Ito), and never stand alone: each cell says in words whose it is.
 */
export const STYLE = `
:root{color-scheme:light dark;--page:#f6f7f9;--card:#fff;--ink:#1b1f24;--soft:#57606a;--line:#d5dae0;--track:#e8ebef;
--good:#1a7f4b;--bad:#c3352b;--warn:#9a6700;--ours:#0072b2;--dhcp:#e69f00;--manual:#8c959f;--other:#b0559a;--copied:#c9b400;
--gone:#d55e00;--add:#1a7f4b;--del:#c3352b}
@media (prefers-color-scheme:dark){:root{--page:#0f1318;--card:#171c23;--ink:#e6eaef;--soft:#9aa5b1;--line:#2f3742;--track:#232a33;
--good:#4cc38a;--bad:#ff7b72;--warn:#e3b341;--ours:#56b4e9;--dhcp:#f0b840;--manual:#7d8894;--other:#dd8fc5;--copied:#e8d94f;
--gone:#ff8f4a;--add:#4cc38a;--del:#ff7b72}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
header,main{max-width:1040px;margin:0 auto;padding:0 20px}
header{padding-top:32px;padding-bottom:8px}
h1{font-size:1.5rem;line-height:1.3;margin:.4em 0 .2em;overflow-wrap:anywhere}
h2{font-size:1.1rem;margin:0 0 .7em}
h3{font-size:.95rem;margin:1.4em 0 .5em;font-weight:600;overflow-wrap:anywhere}
.facts,.soft{color:var(--soft);margin:0;overflow-wrap:anywhere}
.badge{display:inline-block;margin:0;padding:.15em .8em;border-radius:99px;color:var(--page);font-weight:600;font-size:.85rem}
.in_sync .badge{background:var(--good)}.drifted .badge{background:var(--bad)}.incomplete .badge{background:var(--warn)}
section{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:20px;margin:16px 0}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(118px,1fr));gap:12px;background:none;border:0;padding:0}
.tile{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:12px 16px}
.tile b{display:block;font-size:1.6rem;line-height:1.2;font-variant-numeric:tabular-nums}
.tile span{color:var(--soft);font-size:.85rem}
.tile.bad b{color:var(--bad)}.tile.warn b{color:var(--warn)}
.legend{display:flex;flex-wrap:wrap;gap:4px 18px;margin:0;padding:0;list-style:none;color:var(--soft);font-size:.85rem}
.legend svg{width:14px;height:14px;vertical-align:-2px;margin-right:6px}
svg.map{display:block;width:100%;height:auto;overflow:visible}
.map text{font:12px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;fill:var(--ink)}
.map .dim{fill:var(--soft);font-size:11px}
.map .box{fill:var(--track)}
.map .axis{stroke:var(--line);stroke-width:1}
.ours{fill:var(--ours)}.dhcp{fill:var(--dhcp)}.manual{fill:var(--manual)}.other-owner{fill:var(--other)}.copied{fill:var(--copied)}
.gone{fill:none;stroke:var(--gone);stroke-width:2;stroke-dasharray:4 3}
.flag{fill:none;stroke:var(--gone);stroke-width:2}
.map .flag-mark{fill:var(--gone);font-weight:700}
article{border-top:1px solid var(--line);padding:14px 0}
article:first-of-type{border-top:0;padding-top:0}
article h3{margin:0 0 .2em;font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.9rem}
article p{margin:.25em 0;overflow-wrap:anywhere}
.kind{display:inline-block;min-width:5.2em;text-align:center;border-radius:6px;padding:0 .5em;margin-right:.6em;font:600 .8rem/1.6 system-ui,sans-serif;
color:var(--card);background:var(--soft)}
.kind.missing,.kind.owner{background:var(--bad)}.kind.changed,.kind.orphan,.kind.expiring,.kind.unknown{background:var(--warn)}
.next{font-weight:600}
table{border-collapse:collapse;margin:.5em 0;font:.85rem/1.5 ui-monospace,Menlo,Consolas,monospace;width:100%;table-layout:fixed}
th,td{text-align:left;vertical-align:top;padding:2px 12px 2px 0;overflow-wrap:anywhere;font-weight:400}
th{color:var(--soft);width:22%}
ins{text-decoration:none;color:var(--add)}del{text-decoration:none;color:var(--del)}
ol.events{list-style:none;margin:12px 0 0;padding:0;font-size:.9rem}
ol.events li{display:grid;grid-template-columns:11.5em 6em 1fr;gap:0 12px;padding:3px 0;border-top:1px solid var(--line);overflow-wrap:anywhere}
ol.events time{color:var(--soft);font-variant-numeric:tabular-nums}
@media (max-width:640px){ol.events li{grid-template-columns:1fr}}
ul{margin:.2em 0;padding-left:1.2em}
details summary{cursor:pointer;color:var(--soft)}
`;
