// What stands on the screen before any script has run: the bar on every page, and on the portal its
// first lines and the search box. A phone on a slow line shows it with the document's first bytes;
// the app then draws the same in the same place. It is inert until then: what somebody typed into it
// would be lost.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type app from '../src/shared/i18n/zh-CN/app.json';
import type catalog from '../src/shared/i18n/zh-CN/catalog.json';

const directory = new URL('../src/shared/i18n/zh-CN/', import.meta.url);

function messages<T>(namespace: string): T {
  return JSON.parse(readFileSync(new URL(`${namespace}.json`, directory), 'utf8')) as T;
}

const style = `<style>
.fp{--ink:#1a2229;--accent:#b3261e;font:1rem/1.65 -apple-system,BlinkMacSystemFont,"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC","Segoe UI",Roboto,"Helvetica Neue",sans-serif;color:var(--ink);background:#f4f6f7;min-height:100dvh}
.fp *{box-sizing:border-box;margin:0}
body{margin:0}
.fp-bar{height:65px;background:#fff;border-bottom:1px solid #dce1e5}
.fp-in{display:flex;align-items:center;gap:10px;max-width:1248px;height:64px;margin:0 auto;padding:0 24px;font-size:1.25rem;font-weight:700}
.fp-main{max-width:1248px;margin:0 auto;padding:64px 24px}
.fp-words{max-width:724px}
.fp h1{font-size:clamp(1.875rem,1.3rem + 2.4vw,2.75rem);line-height:1.2;font-weight:600;text-wrap:balance}
.fp-lead{margin-top:16px;max-width:60ch;color:#46525c;font-size:1.125rem}
.fp form{display:flex;margin-top:32px;border:1px solid #b4bec6;border-radius:4px;background:#fff}
.fp input{flex:1;min-width:0;height:58px;padding-left:44px;border:0;background:transparent;font:inherit;font-size:1.125rem}
.fp form button{min-width:112px;margin:3px;border:0;border-radius:3px;background:var(--accent);color:#fff;font:inherit;font-size:1.125rem}
@media (max-width:900px){.fp-in{padding:0 16px}.fp-main{padding:85px 16px 24px}}
</style>`;

const bar = ({ name }: typeof app) => `<header class="fp-bar"><div class="fp-in">
<svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true"><path fill="#b3261e" d="M1 5h30v4H1z"/><path fill="#1d2730" d="M4 11h24v10l-5 6v-5a7 7 0 0 0-14 0v5l-5-6z"/></svg>
<span>${name}</span></div></header>`;

const portal = ({ home, search }: typeof catalog) => `<main class="fp-main"><div class="fp-words">
<h1>${home.title}</h1>
<p class="fp-lead">${home.lead}</p>
<form><input type="search" name="q" aria-label="${search.submit}" placeholder="${search.placeholder}"><button>${search.submit}</button></form>
</div></main>`;

/**
 * Style sheets go behind it, so that they do not keep it from being painted, and scripts come after
 * what is painted: on a slow line nothing competes with the first bytes.
 */
export function painted(html: string, content: string): string {
  const sheets = html.match(/[ \t]*<link rel="stylesheet"[^>]*>\n?/g) ?? [];
  const bare = sheets
    .reduce((rest, sheet) => rest.replace(sheet, ''), html)
    .replaceAll(/<(script type="module"|link rel="modulepreload")/g, '<$1 fetchpriority="low"');
  return bare.replace(
    '<div id="root"></div>',
    () =>
      `${style}\n<div id="root"><div class="fp" inert>${content}</div></div>\n${sheets.join('')}`,
  );
}

export function firstPaint(): Plugin {
  let built = '';
  return {
    name: 'first-paint',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        built = html;
        return painted(html, bar(messages('app')));
      },
    },
    writeBundle({ dir = '.' }) {
      const content = bar(messages('app')) + portal(messages('catalog'));
      writeFileSync(join(dir, 'home.html'), painted(built, content));
    },
  };
}
