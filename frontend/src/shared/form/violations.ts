import { isProblem } from '@/shared/api/problem';

/**
 * What is wrong at each field, by the API's name of the field (`contact.mobile`,
 * `specialities[0].description`); empty where the failure is not about input.
 */
export function violationsOf(error: unknown): Record<string, string> {
  if (!isProblem(error)) return {};
  const byField: Record<string, string> = {};
  for (const { field, message } of error.violations) {
    byField[field] = byField[field] ? `${byField[field]} ${message}` : message;
  }
  return byField;
}

/** Whether every violation has a field on this form to be shown at; else the form says it on top. */
export function allShown(error: unknown, fields: readonly string[]): boolean {
  const named = Object.keys(violationsOf(error));
  return named.length > 0 && named.every((field) => fields.includes(field));
}
