import { expect, it } from 'vitest';

type Messages = { [key: string]: string | Messages };

const messages = import.meta.glob<Messages>('./zh-CN/*.json', { eager: true, import: 'default' });
const sources = import.meta.glob<string>(
  ['../../**/*.tsx', '../../**/*.ts', '!../../**/*.test.*'],
  {
    eager: true,
    query: '?raw',
    import: 'default',
  },
);

function has(namespace: string, key: string): boolean {
  const found = key
    .split('.')
    .reduce<string | Messages | undefined>(
      (level, part) => (typeof level === 'object' ? level[part] : undefined),
      messages[`./zh-CN/${namespace}.json`],
    );
  return typeof found === 'string' || typeof found === 'object';
}

/** The namespaces that a file's `t` may mean. */
function namespacesOf(source: string): string[] {
  const named = [...source.matchAll(/useTranslation\(([^)]*)\)/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/'([^']+)'/g)].map(([, name = '']) => name),
  );
  return [...new Set([...named, 'common'])];
}

it('finds every message that the code asks for by name', () => {
  const missing = Object.entries(sources).flatMap(([file, source]) => {
    const namespaces = namespacesOf(source);
    return [...source.matchAll(/\bt\(\s*'([^'`$]+)'/g)]
      .map(([, key = '']) => key)
      .filter((key) => {
        const [namespace, name] = key.includes(':') ? key.split(':') : [undefined, key];
        return namespace
          ? !has(namespace, name ?? '')
          : !namespaces.some((candidate) => has(candidate, key));
      })
      .map((key) => `${file}: ${key}`);
  });
  expect(missing).toEqual([]);
});
