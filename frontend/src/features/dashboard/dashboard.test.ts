import { describe, expect, it } from 'vitest';
import { shareOfFirst } from './funnel';
import { breadcrumb, hasChildren, pathTo, regionInScope } from './scope';

describe('an officer’s dashboard', () => {
  it('knows the way down to a county', () => {
    expect(pathTo('440306')).toEqual(['CN', '44', '4403', '440306']);
    expect(pathTo('440300')).toEqual(['CN', '44', '4403']);
  });

  it('never leaves the scope of the union', () => {
    expect(regionInScope('440306', '4403')).toBe('440306');
    expect(regionInScope('320500', '4403')).toBe('4403');
    expect(regionInScope('CN', '44')).toBe('44');
    expect(regionInScope(undefined, 'CN')).toBe('CN');
    expect(regionInScope('440306', 'CN')).toBe('440306');
  });

  it('leads back up as far as the own union', () => {
    expect(breadcrumb('440306', '44')).toEqual(['44', '4403', '440306']);
    expect(breadcrumb('44', '44')).toEqual(['44']);
  });

  it('drills down to the county', () => {
    expect(hasChildren('CN')).toBe(true);
    expect(hasChildren('440300')).toBe(true);
    expect(hasChildren('440306')).toBe(false);
  });

  it('reads the funnel as shares of what came in', () => {
    expect(shareOfFirst([{ count: 40 }, { count: 30 }, { count: 0 }])).toEqual([100, 75, 0]);
    expect(shareOfFirst([{ count: 0 }, { count: 0 }])).toEqual([0, 0]);
  });
});
