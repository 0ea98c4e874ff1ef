import { useTranslation } from 'react-i18next';
import { body, talent } from '@/shared/api/clients';
import { usePages } from '@/shared/api/paging';
import { useFilters } from '@/shared/routing/useFilters';
import { ScopeRegionFilter } from '@/shared/ui/codes/ScopeRegionFilter';
import { FilterBar, FilterSelect, FilterText } from '@/shared/ui/FilterBar';
import { PagedList } from '@/shared/ui/PagedList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { EmptyState } from '@/shared/ui/states';
import { StudioRow } from '../components/StudioRow';
import { type Level, levels, type Status, statuses } from '../studio';

/** Not a state: what is to be assessed this year. */
const DUE = 'DUE';
const ALL = 'ALL';

/** Studios in scope: those that are applied for first. */
export default function ManagedStudiosPage() {
  const { t } = useTranslation(['studios', 'work']);
  const { values, set } = useFilters('status', 'level', 'region', 'trade', 'q');
  const chosen = values.status ?? 'APPLIED';
  const status = statuses.find((one) => one === chosen);
  const assessment = chosen === DUE ? DUE : undefined;
  const level = levels.find((one) => one === values.level);
  const { region, trade, q } = values;
  const pages = usePages(['managed-studios', chosen, level, region, trade, q], (cursor) =>
    body(
      talent.GET('/api/v1/studios/managed', {
        params: { query: { status, assessment, level, region, trade, q, limit: 20, cursor } },
      }),
    ),
  );
  const shown: { value: Status | typeof DUE | typeof ALL; label: string }[] = [
    { value: 'APPLIED', label: t('status.APPLIED') },
    { value: DUE, label: t('managed.due') },
    ...statuses
      .filter((one) => one !== 'APPLIED')
      .map((value) => ({ value, label: t(`status.${value}`) })),
    { value: ALL, label: t('work:filter.any') },
  ];
  return (
    <>
      <PageHeader title={t('managed.title')} lead={t('managed.lead')} />
      <FilterBar label={t('work:filter.label')}>
        <FilterSelect
          label={t('managed.status')}
          value={chosen}
          options={shown}
          onChange={(value) => set('status', value)}
        />
        <FilterSelect<Level>
          label={t('field.level')}
          value={level}
          any={t('work:filter.any')}
          options={levels.map((value) => ({ value, label: t(`level.${value}`) }))}
          onChange={(value) => set('level', value)}
        />
        <ScopeRegionFilter value={region} onChange={(value) => set('region', value)} />
        <FilterText
          label={t('field.trades')}
          value={trade}
          onChange={(value) => set('trade', value)}
        />
        <FilterText label={t('search')} value={q} onChange={(value) => set('q', value)} />
      </FilterBar>
      <PagedList
        pages={pages}
        keyOf={(studio) => studio.id}
        label={t('managed.title')}
        empty={
          <EmptyState
            icon="building"
            title={t(chosen === 'APPLIED' ? 'managed.noneApplied' : 'managed.empty')}
            hint={t('managed.emptyHint')}
          />
        }
      >
        {(studio) => <StudioRow studio={studio} to={`/union/studios/${studio.id}`} />}
      </PagedList>
    </>
  );
}
