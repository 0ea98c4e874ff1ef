import { expect, it } from 'vitest';
import { readSearch } from '../searchState';
import { addressOf, anythingIn, criteriaOf } from './savedSearches';

const names = ['kind', 'trade', 'region', 'year', 'yearFrom', 'yearTo', 'ipc'];
const state = (address: string) => readSearch(new URLSearchParams(address), names);

it('keeps words and filters, but neither order nor page', () => {
  const criteria = criteriaOf(
    state('q=振纹&kind=LESSON&kind=PATENT&trade=车工&sort=NEWEST&page=3'),
  );
  expect(criteria).toMatchObject({ q: '振纹', kind: ['LESSON', 'PATENT'], trade: '车工' });
  expect(decodeURIComponent(addressOf(criteria))).toBe(
    '/search?q=振纹&kind=LESSON&kind=PATENT&trade=车工',
  );
});

it('keeps one year as the time from it to it', () => {
  expect(criteriaOf(state('year=2024'))).toMatchObject({ yearFrom: 2024, yearTo: 2024 });
});

it('knows that everything there is cannot be kept', () => {
  expect(anythingIn(criteriaOf(state('sort=NEWEST')))).toBe(false);
  expect(anythingIn(criteriaOf(state('ipc=B23B')))).toBe(true);
});
