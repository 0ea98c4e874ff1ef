import { useTranslation } from 'react-i18next';
import { body, talent } from '@/shared/api/clients';
import type { components } from '@/shared/api/generated/talent-service';
import { usePages } from '@/shared/api/paging';
import { formatDate } from '@/shared/format/format';
import { useFilters } from '@/shared/routing/useFilters';
import { ScopeRegionFilter } from '@/shared/ui/codes/ScopeRegionFilter';
import { FilterBar, FilterSelect } from '@/shared/ui/FilterBar';
import { ListRow } from '@/shared/ui/ListRow';
import { PagedList } from '@/shared/ui/PagedList';
import { StatusTag } from '@/shared/ui/StatusTag';
import { EmptyState } from '@/shared/ui/states';
import { VerificationHeader } from '../components/VerificationTabs';
import { craftsmanTone } from '../tones';

type Status = components['schemas']['ManagedCraftsman']['status'];
const statuses: Status[] = ['SUBMITTED', 'VERIFIED', 'DRAFT', 'SUSPENDED', 'RETIRED'];

/** Craftsmen in scope, those who wait for verification first. */
export default function CraftsmenPage() {
  const { t } = useTranslation(['verification', 'work']);
  const { values, set } = useFilters('status', 'region');
  const status = (values.status as Status | undefined) ?? 'SUBMITTED';
  const pages = usePages(['managed-craftsmen', status, values.region], (cursor) =>
    body(
      talent.GET('/api/v1/craftsmen/managed', {
        params: { query: { status, region: values.region, limit: 20, cursor } },
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
          options={statuses.map((value) => ({ value, label: t(`craftsman.status.${value}`) }))}
          onChange={(value) => set('status', value)}
        />
        <ScopeRegionFilter value={values.region} onChange={(region) => set('region', region)} />
      </FilterBar>
      <PagedList
        pages={pages}
        keyOf={(craftsman) => craftsman.id}
        label={t('tab.craftsmen')}
        empty={<EmptyState icon="people" title={t('craftsman.empty')} />}
      >
        {(craftsman) => (
          <ListRow
            to={`/union/craftsmen/${craftsman.id}`}
            title={craftsman.name}
            facts={[
              craftsman.skillLevel && t(`work:skillLevel.${craftsman.skillLevel}`),
              craftsman.trades.join('、'),
              craftsman.employer,
              craftsman.region?.name,
              t('craftsman.since', { at: formatDate(craftsman.statusSince) }),
            ]
              .filter(Boolean)
              .join(' · ')}
            side={
              <StatusTag tone={craftsmanTone[craftsman.status]}>
                {t(`craftsman.status.${craftsman.status}`)}
              </StatusTag>
            }
          />
        )}
      </PagedList>
    </>
  );
}
