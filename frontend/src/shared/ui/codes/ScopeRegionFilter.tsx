import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAccount } from '@/shared/auth/session';
import { FilterSelect } from '../FilterBar';
import { codeChildren } from './codeLists';

/** Six digits of a union's code, as code lists name its region; undefined for the whole country. */
export function regionOfScope(scope: string): string | undefined {
  return scope === 'CN' ? undefined : scope.padEnd(6, '0');
}

/** Narrows a list down to one of the regions right below the officer's union; a county has none. */
export function ScopeRegionFilter({
  value,
  onChange,
}: {
  value: string | undefined;
  onChange: (region: string | undefined) => void;
}) {
  const { t } = useTranslation('work');
  const scope = useAccount()?.unionScope ?? '';
  const below = useQuery({
    ...codeChildren('regions', regionOfScope(scope)),
    enabled: scope !== '' && scope.length < 6,
  });
  if (!below.data || below.data.length === 0) return null;
  return (
    <FilterSelect
      label={t('filter.region')}
      value={value}
      any={t('filter.any')}
      options={below.data.map((entry) => ({ value: entry.code, label: entry.name }))}
      onChange={onChange}
    />
  );
}
