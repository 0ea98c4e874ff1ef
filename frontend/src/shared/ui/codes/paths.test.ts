import { expect, it } from 'vitest';
import { industryPath, occupationPath, regionPath } from './CodeCascade';

it('finds the way down to a code in each list', () => {
  expect(regionPath('440306')).toEqual(['440000', '440300', '440306']);
  expect(regionPath('440000')).toEqual(['440000']);
  expect(industryPath('34')).toEqual(['C', '34']);
  expect(industryPath('C')).toEqual(['C']);
  expect(industryPath('48')).toEqual(['E', '48']);
  expect(occupationPath('6-18')).toEqual(['6', '6-18']);
});
