import type { TFunction } from 'i18next';

const OURS = 'LicenseRef-';

/** Our own terms by their name, a public licence by its identifier. */
export function licenceName(t: TFunction<'common'>, licence: string): string {
  return licence.startsWith(OURS)
    ? t(`licence.${licence.slice(OURS.length)}`, { defaultValue: licence })
    : licence;
}
