import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { codeChildren } from '@/shared/ui/codes/codeLists';
import { FilterSelect } from '@/shared/ui/FilterBar';

/** Narrows a list of the whole country down to one province. */
export function ProvinceFilter({
  value,
  onChange,
}: {
  value: string | undefined;
  onChange: (region: string | undefined) => void;
}) {
  const { t } = useTranslation('work');
  const provinces = useQuery(codeChildren('regions', undefined));
  return (
    <FilterSelect
      label={t('filter.region')}
      value={value}
      any={t('filter.any')}
      options={(provinces.data ?? []).map(({ code, name }) => ({ value: code, label: name }))}
      onChange={onChange}
    />
  );
}
