import createClient, { type Middleware } from 'openapi-fetch';
import { accessToken, currentSession, renewToken } from '@/shared/auth/session';
import { currentLanguage } from '@/shared/i18n/i18n';
import type { paths as AchievementsPaths } from './generated/achievements-service';
import type { paths as MatchingPaths } from './generated/matching-service';
import type { paths as TalentPaths } from './generated/talent-service';
import { ApiProblem, problemOf } from './problem';

/** `fetch` as the signed-in person: sends the token, and renews it once when it was refused. */
export async function authorizedFetch(request: Request): Promise<Response> {
  const token = await accessToken();
  if (token) request.headers.set('Authorization', `Bearer ${token}`);
  request.headers.set('Accept-Language', currentLanguage());
  const again = request.clone();
  const response = await reachable(request);
  if (response.status !== 401 || currentSession().state !== 'signed-in') return response;
  const renewed = await renewToken();
  if (!renewed) return response;
  again.headers.set('Authorization', `Bearer ${renewed}`);
  return reachable(again);
}

async function reachable(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (failure) {
    if (request.signal.aborted) throw failure;
    throw new ApiProblem(0, { title: 'offline' });
  }
}

const refuse: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw await problemOf(response);
  },
};

function client<Paths extends object>() {
  const created = createClient<Paths>({ baseUrl: location.origin, fetch: authorizedFetch });
  created.use(refuse);
  return created;
}

/**
 * The contracts as typed clients. A refused call throws `ApiProblem`, so the result is taken with
 * `await body(matching.GET('/api/v1/help-requests/{id}', { params: { path: { id } } }))`.
 */
export const talent = client<TalentPaths>();
export const achievements = client<AchievementsPaths>();
export const matching = client<MatchingPaths>();

/** The body of a successful call. */
export async function body<T>(call: Promise<{ data?: T }>): Promise<T> {
  return (await call).data as T;
}

/** `If-Match` for a resource at this version: `{ params: { header: ifMatch(version) } }`. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}

/**
 * `headers: idempotencyKey(key)` for one creation: make the key when the form opens, send it with
 * every try of the same form.
 */
export function idempotencyKey(key: string = crypto.randomUUID()): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key };
}
