import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAccount } from '@/shared/auth/session';
import { FilterSelect } from '../FilterBar';
import { codeChildren } from './codeLists';
import { regionCode } from './regions';

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
    ...codeChildren('regions', regionCode(scope)),
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
