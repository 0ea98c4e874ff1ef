import axe from 'axe-core';
import { expect } from 'vitest';

/** Fails with what axe finds; contrast needs a real browser and is checked in the journey. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(
    violations.map(({ id, help, nodes }) => `${id}: ${help} — ${nodes[0]?.html ?? ''}`),
  ).toEqual([]);
}
