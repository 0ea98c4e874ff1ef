/** The search as it stands in the address, so that it can be shared, kept and gone back to. */
export interface SearchState {
  q: string;
  filters: Record<string, string[]>;
  sort: string | undefined;
  page: number;
  /** Where the page begins, on pages deeper than the bound; only by age there are such. */
  cursor: string | undefined;
}

/** The API's bound on how deep a search can be paged; beyond it one narrows the search. */
export const maxOffset = 1000;
export const pageSize = 20;

export function readSearch(params: URLSearchParams, filterNames: readonly string[]): SearchState {
  const page = Number(params.get('page') ?? 1);
  return {
    q: params.get('q') ?? '',
    filters: Object.fromEntries(filterNames.map((name) => [name, params.getAll(name)])),
    sort: params.get('sort') ?? undefined,
    page: Number.isInteger(page) && page > 0 ? page : 1,
    cursor: params.get('cursor') ?? undefined,
  };
}

export function writeSearch(state: SearchState): URLSearchParams {
  const params = new URLSearchParams();
  if (state.q) params.set('q', state.q);
  for (const [name, values] of Object.entries(state.filters)) {
    for (const value of values) params.append(name, value);
  }
  if (state.sort) params.set('sort', state.sort);
  if (state.page > 1) params.set('page', String(state.page));
  if (state.cursor) params.set('cursor', state.cursor);
  return params;
}

/** The same search from its first page, with something else in it. */
export function changed(state: SearchState, change: Partial<SearchState>): SearchState {
  return { ...state, page: 1, cursor: undefined, ...change };
}

/** The same search with one filter value put in or taken out, from its first page. */
export function toggle(
  state: SearchState,
  name: string,
  value: string,
  several: boolean,
): SearchState {
  const current = state.filters[name] ?? [];
  const next = current.includes(value)
    ? current.filter((kept) => kept !== value)
    : [...(several ? current : []), value];
  return changed(state, { filters: { ...state.filters, [name]: next } });
}

export function offsetOf(state: SearchState): number {
  return Math.min((state.page - 1) * pageSize, maxOffset);
}

/** How many pages can be opened: bounded by the total and by the API. */
export function lastPage(total: number): number {
  return Math.max(1, Math.min(Math.ceil(total / pageSize), Math.floor(maxOffset / pageSize) + 1));
}
