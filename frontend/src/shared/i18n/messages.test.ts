import { describe, expect, it } from 'vitest';

type Messages = { [key: string]: string | Messages };

const files = import.meta.glob<Messages>(['./zh-CN/*.json', './en/*.json'], {
  eager: true,
  import: 'default',
});

/** Keys without the plural endings, which differ between languages by nature. */
function keysOf(messages: Messages, prefix = ''): string[] {
  const keys = Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [`${prefix}${key}`.replace(/_(zero|one|other)$/, '')]
      : keysOf(value, `${prefix}${key}.`),
  );
  return [...new Set(keys)].sort();
}

function valuesOf(messages: Messages): string[] {
  return Object.values(messages).flatMap((value) =>
    typeof value === 'string' ? [value] : valuesOf(value),
  );
}

const namespaces = Object.keys(files)
  .filter((file) => file.startsWith('./zh-CN/'))
  .map((file) => file.slice('./zh-CN/'.length, -'.json'.length));

describe.each(namespaces)('messages of %s', (namespace) => {
  const chinese = files[`./zh-CN/${namespace}.json`] ?? {};
  const english = files[`./en/${namespace}.json`] ?? {};

  it('say the same things in Chinese and English', () => {
    expect(keysOf(english)).toEqual(keysOf(chinese));
  });

  it('use full-width punctuation in Chinese text', () => {
    const halfWidth = valuesOf(chinese).filter((text) => /\p{Script=Han}[,;:!?]/u.test(text));
    expect(halfWidth).toEqual([]);
  });
});
