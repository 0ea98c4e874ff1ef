import { expect, it } from 'vitest';
import { painted } from './first-paint';

it('puts the first paint before whatever could keep it waiting', () => {
  const html = painted(
    '<head>\n  <script type="module" src="/a.js"></script>\n  <link rel="stylesheet" crossorigin href="/a.css">\n</head><body><div id="root"></div></body>',
    '<h1>匠桥</h1>',
  );

  expect(html.indexOf('<h1>匠桥</h1>')).toBeLessThan(html.indexOf('/a.css'));
  expect(html.match(/a\.css/g)).toHaveLength(1);
  expect(html).toContain('<div id="root"><div class="fp" inert><h1>');
});
