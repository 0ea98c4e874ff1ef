import { useTranslation } from 'react-i18next';
import { body, talent } from '@/shared/api/clients';
import { usePages } from '@/shared/api/paging';
import { useFilters } from '@/shared/routing/useFilters';
import { ScopeRegionFilter } from '@/shared/ui/codes/ScopeRegionFilter';
import { FilterBar, FilterSelect } from '@/shared/ui/FilterBar';
import { ListRow } from '@/shared/ui/ListRow';
import { PagedList } from '@/shared/ui/PagedList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusTag } from '@/shared/ui/StatusTag';
import { EmptyState } from '@/shared/ui/states';
import { DuplicateSearchCard } from '../components/DuplicateSearchCard';
import { PoolTabs } from '../components/PoolTabs';
import styles from '../components/pool.module.css';
import { type DuplicatePair, levelOf, type PairStatus, pairStatuses } from '../duplicates';

/** Who stands in the pool twice, the surest first. */
export default function DuplicatesPage() {
  const { t } = useTranslation(['duplicates', 'work']);
  const { values, set } = useFilters('status', 'region');
  const status = (values.status as PairStatus | undefined) ?? 'OPEN';
  const pages = usePages(['duplicates', status, values.region], (cursor) =>
    body(
      talent.GET('/api/v1/pool/duplicates', {
        params: { query: { status, region: values.region, limit: 20, cursor } },
      }),
    ),
  );
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <PoolTabs />
      <div className={styles.page}>
        <DuplicateSearchCard />
        <FilterBar label={t('work:filter.label')}>
          <FilterSelect
            label={t('statusLabel')}
            value={status}
            options={pairStatuses.map((value) => ({ value, label: t(`status.${value}`) }))}
            onChange={(value) => set('status', value)}
          />
          <ScopeRegionFilter value={values.region} onChange={(region) => set('region', region)} />
        </FilterBar>
        <PagedList
          pages={pages}
          keyOf={(pair) => pair.id}
          label={t('list')}
          empty={
            <EmptyState
              icon="people"
              title={t(status === 'OPEN' ? 'empty' : 'emptyDecided')}
              hint={status === 'OPEN' ? t('emptyHint') : undefined}
            />
          }
        >
          {(pair) => <Row pair={pair} />}
        </PagedList>
      </div>
    </>
  );
}

function Row({ pair }: { pair: DuplicatePair }) {
  const { t } = useTranslation('duplicates');
  const { level, tone } = levelOf(pair.weight);
  const names = [...new Set([pair.first.name, pair.second.name])];
  return (
    <ListRow
      to={`/union/pool/duplicates/${pair.id}`}
      title={names.join(` ${t('versus')} `)}
      facts={[pair.first, pair.second].map((one) => (
        <div key={one.id}>
          {[one.region?.name, one.employer ?? t('unknown'), one.roster].filter(Boolean).join(' · ')}
        </div>
      ))}
      side={
        <StatusTag tone={pair.status === 'OPEN' ? tone : 'neutral'}>
          {t(pair.status === 'OPEN' ? `level.${level}` : `status.${pair.status}`)}
        </StatusTag>
      }
    />
  );
}
