import { isProblem } from '@/shared/api/problem';

/** What the service found wrong, by field: `violations.title` beside the title's control. */
export function violationsOf(error: unknown): Record<string, string> {
  if (!isProblem(error)) return {};
  return Object.fromEntries(
    error.violations.map((violation) => [violation.field, violation.message]),
  );
}

/** The same for an antd form: `form.setFields(fieldErrors(error))`. Dots become a name path. */
export function fieldErrors(error: unknown): { name: (string | number)[]; errors: string[] }[] {
  return Object.entries(violationsOf(error)).map(([field, message]) => ({
    name: field
      .split(/[.[\]]+/)
      .filter(Boolean)
      .map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
    errors: [message],
  }));
}
