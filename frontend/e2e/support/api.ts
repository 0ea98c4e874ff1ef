import { type APIRequestContext, type APIResponse, expect, request } from '@playwright/test';
import { password } from './people.ts';

const baseURL = process.env.JQ_BASE_URL ?? 'http://localhost:8080';
const tokens = new Map<string, Token>();

interface Token {
  value: string;
  goodUntil: number;
}

/** REST as one account (or as a visitor), beside the browser: to prepare, to compare, to attack. */
export class Api {
  private readonly context: Promise<APIRequestContext>;

  constructor(account?: string) {
    this.context = this.open(account);
  }

  async get<T>(path: string): Promise<T> {
    const response = await (await this.context).get(path);
    expect(response.status(), `${path}: ${await response.text()}`).toBe(200);
    return (await response.json()) as T;
  }

  async send(
    method: string,
    path: string,
    options: { data?: unknown; headers?: Record<string, string> } = {},
  ): Promise<APIResponse> {
    return (await this.context).fetch(path, { method, maxRedirects: 0, ...options });
  }

  private async open(account: string | undefined): Promise<APIRequestContext> {
    return request.newContext({
      baseURL,
      extraHTTPHeaders: {
        'Accept-Language': 'zh-CN',
        ...(account ? { Authorization: `Bearer ${await tokenOf(account)}` } : {}),
      },
    });
  }
}

/** A token by password, which only the local realm's seeding client may ask for. */
export async function tokenOf(account: string): Promise<string> {
  const known = tokens.get(account);
  if (known && Date.now() < known.goodUntil) return known.value;
  const token = await askToken(account);
  tokens.set(account, token);
  return token.value;
}

async function askToken(account: string): Promise<Token> {
  const config = await (await fetch(`${baseURL}/config.json`)).json();
  const response = await fetch(`${config.authority}/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: 'jiangqiao-seed',
      scope: 'openid',
      username: account,
      password,
    }),
  });
  const body = (await response.json()) as { access_token?: string; expires_in?: number };
  if (!body.access_token) throw new Error(`No token for ${account}: ${JSON.stringify(body)}`);
  // Long before it ends: a token may be used for a while after it was handed out.
  return { value: body.access_token, goodUntil: Date.now() + (body.expires_in ?? 0) * 500 };
}
