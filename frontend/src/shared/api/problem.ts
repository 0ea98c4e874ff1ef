/** One thing wrong with the input, at the field where it is. */
export interface Violation {
  field: string;
  in: string;
  message: string;
}

interface ProblemDocument {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  requestId?: string;
  violations?: Violation[];
}

/** A refusal of the API (RFC 9457), or a network that is away (`status` 0). */
export class ApiProblem extends Error {
  readonly status: number;
  /** Kebab name at the end of the problem's type URI, e.g. `illegal-transition`. */
  readonly kind: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly requestId: string | undefined;
  readonly violations: readonly Violation[];
  /** Seconds to wait, from `Retry-After`. */
  readonly retryAfter: number | undefined;

  constructor(status: number, document: ProblemDocument, retryAfter?: number) {
    super(document.detail ?? document.title ?? `HTTP ${status}`);
    this.name = 'ApiProblem';
    this.status = status;
    this.kind = document.type?.split('/').at(-1) ?? '';
    this.title = document.title ?? '';
    this.detail = document.detail;
    this.requestId = document.requestId;
    this.violations = document.violations ?? [];
    this.retryAfter = retryAfter;
  }

  get offline(): boolean {
    return this.status === 0;
  }
}

export async function problemOf(response: Response): Promise<ApiProblem> {
  const retryAfter = Number(response.headers.get('Retry-After')) || undefined;
  const requestId = response.headers.get('X-Request-Id') ?? undefined;
  const document = await response
    .clone()
    .json()
    .then((body) => body as ProblemDocument)
    .catch((): ProblemDocument => ({}));
  return new ApiProblem(response.status, { requestId, ...document }, retryAfter);
}

export function isProblem(failure: unknown, status?: number): failure is ApiProblem {
  return failure instanceof ApiProblem && (status === undefined || failure.status === status);
}
