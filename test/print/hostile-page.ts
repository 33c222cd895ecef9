/** Where a hostile page points: two listeners on this machine and files that it must not read. */
export type Targets = { readonly http: string; readonly tcp: string; readonly files: string }

/** A page that tries every way out that HTML, CSS and SVG know: each has its own name in the address that it asks for. */
export function hostilePage({ http, tcp, files }: Targets): string {
  const canary = `file://${files}`
  const svg = (body: string) =>
    `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20">${body}</svg>`)}`
  return `<!doctype html><html lang="en"><head><base href="${http}/"><title>Hostile</title>
<link rel="stylesheet" href="${http}/link.css"><link rel="stylesheet" href="${canary}/canary.css">
<link rel="preconnect" href="${tcp}"><link rel="dns-prefetch" href="${tcp}"><link rel="prefetch" href="${http}/prefetch">
<link rel="prerender" href="${http}/prerender"><link rel="preload" as="image" href="${http}/preload">
<link rel="modulepreload" href="${http}/modulepreload"><link rel="icon" href="${http}/icon"><link rel="manifest" href="${http}/manifest">
<script type="speculationrules">{"prefetch":[{"source":"list","urls":["${http}/speculation"]}]}</script>
<meta http-equiv="refresh" content="0;url=${http}/refresh">
<style>@import url(${http}/import.css); @font-face { font-family: X; src: url(${http}/font.woff), url(${canary}/canary.ttf) }
body { font-family: X, serif; background: url(${http}/background.png) } li { list-style-image: url(${tcp}/list) }
p { mask-image: url(${http}/mask); cursor: url(${http}/cursor), auto; filter: url(${http}/filter#f); border-image: url(${http}/border) 1 }
p::before { content: url(${http}/content) }</style></head><body><h1>Printed all the same</h1><ul><li>item</ul><p>text
<img src="${http}/image.png" srcset="${tcp}/srcset.png 2x"><img src="relative.png"><img loading="lazy" src="${http}/lazy">
<picture><source srcset="${http}/picture"><img></picture><img src="${canary}/canary.svg">
<iframe src="${http}/frame"></iframe><iframe src="${canary}/canary.txt"></iframe><iframe src="view-source:${canary}/canary.txt"></iframe>
<iframe srcdoc="<img src='${http}/srcdoc'><script>document.write('SCRIPT-SRCDOC')</script>"></iframe>
<iframe sandbox="allow-scripts" srcdoc="<script>document.write('SCRIPT-SANDBOX');fetch('${http}/sandbox')</script>"></iframe>
<iframe src="data:text/html,<script>document.write('SCRIPT-DATA')</script><img src='${http}/data-frame'>"></iframe>
<iframe src="javascript:document.write('SCRIPT-ADDRESS')"></iframe><iframe src="chrome://version"></iframe>
<object data="${http}/object">o</object><object data="${canary}/canary.svg"></object><embed src="${http}/embed">
<video autoplay poster="${http}/poster" src="${http}/video"><track default src="${http}/track"></video><audio autoplay src="${http}/audio"></audio>
<svg width="100" height="100"><use href="${http}/use.svg#a"/><image href="${http}/svg-image" width="10" height="10"/>
<image href="${canary}/canary.svg" width="100" height="50"/><script>document.body.append('SCRIPT-SVG')</script>
<filter id="f"><feImage href="${http}/fe-image"/></filter><rect filter="url(#f)" width="9" height="9"/></svg>
<img src="${svg(`<image href="${http}/nested" width="9" height="9"/><style>@import url(${http}/nested.css);</style><script>fetch('${http}/nested-script')</script>`)}">
<form id="form" action="${http}/form" method="post"><input autofocus onfocus="form.submit()"><input type="image" src="${http}/input"></form>
<a href="${http}/a" ping="${http}/ping" target="_blank">link</a><table background="${http}/table"><tr><td>cell</table>
<img src="x" onerror="document.body.append('SCRIPT-ERROR')"><details open ontoggle="document.body.append('SCRIPT-TOGGLE')">d</details>
<style onload="document.body.append('SCRIPT-STYLE')"></style><script src="${http}/script.js"></script>
<script>document.body.append('SCRIPT-INLINE'); fetch('${http}/fetch'); new WebSocket('${tcp.replace('http', 'ws')}/'); navigator.sendBeacon('${http}/beacon'); open('${http}/open')</script>
<script type="module">import '${http}/module.js'</script><iframe src="ftp://127.0.0.1:9/x"></iframe>`
}
