import { describe, expect, it } from 'vitest';
import { lastPage, offsetOf, readSearch, toggle, writeSearch } from './searchState';

const names = ['kind', 'trade'] as const;

describe('search in the address', () => {
  it('survives the way there and back', () => {
    const params = new URLSearchParams('q=锥度&kind=LESSON&kind=PATENT&trade=焊接&page=3');
    expect(writeSearch(readSearch(params, names)).toString()).toBe(params.toString());
  });

  it('starts again from the first page when a filter changes', () => {
    const state = readSearch(new URLSearchParams('trade=焊接&page=4'), names);
    expect(toggle(state, 'trade', '电工', false)).toMatchObject({
      page: 1,
      filters: { trade: ['电工'], kind: [] },
    });
    expect(toggle(state, 'trade', '焊接', false).filters.trade).toEqual([]);
    expect(toggle(state, 'kind', 'LESSON', true).filters.kind).toEqual(['LESSON']);
  });

  it('never asks for more than the API gives', () => {
    expect(offsetOf(readSearch(new URLSearchParams('page=999'), names))).toBe(1000);
    expect(lastPage(5_000_000)).toBe(51);
    expect(lastPage(0)).toBe(1);
    expect(readSearch(new URLSearchParams('page=-2'), names).page).toBe(1);
  });
});
