import { useTranslation } from 'react-i18next';
import { FilterSelect } from '@/shared/ui/FilterBar';
import { type Service, services } from '../operations';

/** Whose events, deliveries or deeds. */
export function ServiceFilter({
  value,
  onChange,
}: {
  value: Service;
  onChange: (service: Service | undefined) => void;
}) {
  const { t } = useTranslation('operations');
  return (
    <FilterSelect
      label={t('service.label')}
      value={value}
      options={services.map((service) => ({ value: service, label: t(`service.${service}`) }))}
      onChange={onChange}
    />
  );
}
