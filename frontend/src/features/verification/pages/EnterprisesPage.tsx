import { useTranslation } from 'react-i18next';
import { body, matching } from '@/shared/api/clients';
import type { components } from '@/shared/api/generated/matching-service';
import { usePages } from '@/shared/api/paging';
import { formatDate } from '@/shared/format/format';
import { useFilters } from '@/shared/routing/useFilters';
import { regionPrefix } from '@/shared/ui/codes/regions';
import { ScopeRegionFilter } from '@/shared/ui/codes/ScopeRegionFilter';
import { FilterBar, FilterSelect } from '@/shared/ui/FilterBar';
import { ListRow } from '@/shared/ui/ListRow';
import { PagedList } from '@/shared/ui/PagedList';
import { StatusTag } from '@/shared/ui/StatusTag';
import { EmptyState } from '@/shared/ui/states';
import { VerificationHeader } from '../components/VerificationTabs';
import { enterpriseTone } from '../tones';

type Status = components['schemas']['Enterprise']['status'];
const statuses: Status[] = ['PENDING', 'APPROVED', 'REJECTED'];

/** Enterprises in scope, those that wait for approval first. */
export default function EnterprisesPage() {
  const { t } = useTranslation(['verification', 'work']);
  const { values, set } = useFilters('status', 'region');
  const status = (values.status as Status | undefined) ?? 'PENDING';
  const pages = usePages(['enterprises', status, values.region], (cursor) =>
    body(
      matching.GET('/api/v1/enterprises', {
        params: {
          query: {
            status,
            region: values.region && regionPrefix(values.region),
            limit: 20,
            cursor,
          },
        },
      }),
    ),
  );
  return (
    <>
      <VerificationHeader />
      <FilterBar label={t('work:filter.label')}>
        <FilterSelect
          label={t('status')}
          value={status}
          options={statuses.map((value) => ({ value, label: t(`enterprise.status.${value}`) }))}
          onChange={(value) => set('status', value)}
        />
        <ScopeRegionFilter value={values.region} onChange={(region) => set('region', region)} />
      </FilterBar>
      <PagedList
        pages={pages}
        keyOf={(enterprise) => enterprise.id}
        label={t('tab.enterprises')}
        empty={<EmptyState icon="building" title={t('enterprise.empty')} />}
      >
        {(enterprise) => (
          <ListRow
            to={`/union/enterprises/${enterprise.id}`}
            title={enterprise.name}
            facts={`${enterprise.region.name} · ${enterprise.industry.name} · ${t(`work:size.${enterprise.sizeClass}`)} · ${formatDate(enterprise.createdAt)}`}
            side={
              <StatusTag tone={enterpriseTone[enterprise.status]}>
                {t(`enterprise.status.${enterprise.status}`)}
              </StatusTag>
            }
          />
        )}
      </PagedList>
    </>
  );
}
