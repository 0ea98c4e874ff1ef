import { expect, it } from 'vitest';
import { regionCode, regionPrefix } from './regions';

it('reads padded and short codes alike', () => {
  expect(['CN', '440000', '440300', '440306', '4403'].map(regionPrefix)).toEqual([
    '',
    '44',
    '4403',
    '440306',
    '4403',
  ]);
  expect(['CN', '44', '4403', '440306'].map(regionCode)).toEqual([
    undefined,
    '440000',
    '440300',
    '440306',
  ]);
});
