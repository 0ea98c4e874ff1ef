import { describe, expect, it } from 'vitest';
import { craftsmanActions, needsReason } from './craftsmanActions';

describe('what an officer may do with a craftsman’s entry', () => {
  it.each([
    ['DRAFT', []],
    ['SUBMITTED', ['verification', 'return']],
    ['VERIFIED', ['confirmation', 'suspension', 'retirement']],
    ['SUSPENDED', ['reinstatement', 'retirement']],
    ['RETIRED', []],
    ['MERGED', []],
    ['LEAVING', []],
  ] as const)('%s', (status, actions) => {
    expect(craftsmanActions(status, 'REGISTERED')).toEqual(actions);
  });

  it('confirms what was suspended only because nobody had confirmed it', () => {
    expect(craftsmanActions('SUSPENDED', 'REGISTERED', true)).toEqual([
      'confirmation',
      'retirement',
    ]);
  });

  it('is nothing at all where the entry comes from a published document', () => {
    expect(craftsmanActions('VERIFIED', 'PUBLIC_RECORD')).toEqual([]);
  });

  it('asks for a reason where someone loses something', () => {
    expect(['return', 'suspension'].every((action) => needsReason(action as 'return'))).toBe(true);
    expect(needsReason('verification')).toBe(false);
  });
});
