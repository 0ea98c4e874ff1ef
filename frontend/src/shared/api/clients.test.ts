import { HttpResponse, http } from 'msw';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { provideIdentityActions, publishSession } from '@/shared/auth/session';
import { server } from '@/test/server';
import { achievements, body, ifMatch } from './clients';
import { ApiProblem } from './problem';

let renewed: string | undefined;

beforeAll(() => {
  provideIdentityActions({
    signIn: async () => {},
    signOut: async () => {},
    accessToken: async () => 'old',
    renewToken: async () => renewed,
  });
});
beforeEach(() => {
  renewed = undefined;
  publishSession({
    state: 'signed-in',
    account: { id: 'u', name: 'u', username: 'u', roles: ['enterprise'] },
  });
});

const get = () => body(achievements.GET('/api/v1/corpus/{id}', { params: { path: { id: 'd1' } } }));

describe('API clients', () => {
  it('send the token and the language', async () => {
    let headers = new Headers();
    server.use(
      http.get('*/api/v1/corpus/d1', ({ request }) => {
        headers = request.headers;
        return HttpResponse.json({ id: 'd1' });
      }),
    );
    expect((await get()).id).toBe('d1');
    expect(headers.get('Authorization')).toBe('Bearer old');
    expect(headers.get('Accept-Language')).toBe('zh-CN');
  });

  it('renew a refused token once and repeat the call', async () => {
    renewed = 'new';
    server.use(
      http.get('*/api/v1/corpus/d1', ({ request }) =>
        request.headers.get('Authorization') === 'Bearer new'
          ? HttpResponse.json({ id: 'd1' })
          : HttpResponse.json({ title: '需要登录', status: 401 }, { status: 401 }),
      ),
    );
    expect((await get()).id).toBe('d1');
  });

  it('throw the problem document with its kind, violations and request id', async () => {
    server.use(
      http.get('*/api/v1/corpus/d1', () =>
        HttpResponse.json(
          {
            type: 'https://jiangqiao.org/problems/validation-failed',
            title: '输入有误',
            status: 400,
            violations: [{ field: 'title', in: 'body', message: '不能为空' }],
          },
          { status: 400, headers: { 'X-Request-Id': 'r-1' } },
        ),
      ),
    );
    const problem = await get().catch((failure: unknown) => failure);
    expect(problem).toBeInstanceOf(ApiProblem);
    expect(problem).toMatchObject({
      status: 400,
      kind: 'validation-failed',
      title: '输入有误',
      requestId: 'r-1',
      violations: [{ field: 'title', message: '不能为空' }],
    });
  });

  it('tell an unreachable server from a refusal', async () => {
    server.use(http.get('*/api/v1/corpus/d1', () => HttpResponse.error()));
    const problem = (await get().catch((failure: unknown) => failure)) as ApiProblem;
    expect(problem.offline).toBe(true);
  });

  it('quote the version for If-Match', () => {
    expect(ifMatch(3)).toEqual({ 'If-Match': '"3"' });
  });
});
