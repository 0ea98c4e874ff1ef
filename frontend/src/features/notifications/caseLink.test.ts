import { expect, it } from 'vitest';
import { caseLink } from './caseLink';

it("opens a case in the reader's own door", () => {
  expect(caseLink('h1', ['enterprise'])).toBe('/enterprise/requests/h1');
  expect(caseLink('h1', ['craftsman'])).toBe('/craftsman/requests/h1');
  expect(caseLink('h1', ['union-officer'])).toBe('/union/requests/h1');
  expect(caseLink('h1', ['platform-admin'])).toBe('/');
});
