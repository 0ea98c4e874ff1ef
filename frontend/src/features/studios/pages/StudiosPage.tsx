import { useTranslation } from 'react-i18next';
import { body, talent } from '@/shared/api/clients';
import { usePages } from '@/shared/api/paging';
import { useFilters } from '@/shared/routing/useFilters';
import { FilterBar, FilterSelect, FilterText } from '@/shared/ui/FilterBar';
import { ListRow } from '@/shared/ui/ListRow';
import { PagedList } from '@/shared/ui/PagedList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusTag } from '@/shared/ui/StatusTag';
import { EmptyState } from '@/shared/ui/states';
import { ProvinceFilter } from '../components/ProvinceFilter';
import styles from '../components/studios.module.css';
import { type Level, levels } from '../studio';

/** Accredited studios, for everybody. */
export default function StudiosPage() {
  const { t } = useTranslation(['studios', 'work']);
  const { values, set } = useFilters('level', 'region', 'trade', 'q');
  const level = levels.find((one) => one === values.level);
  const { region, trade, q } = values;
  const pages = usePages(['studios', level, region, trade, q], (cursor) =>
    body(
      talent.GET('/api/v1/studios', {
        params: { query: { level, region, trade, q, limit: 20, cursor } },
      }),
    ),
  );
  return (
    <>
      <PageHeader title={t('open.title')} lead={t('open.lead')} />
      <FilterBar label={t('work:filter.label')}>
        <FilterText label={t('search')} value={q} onChange={(value) => set('q', value)} />
        <FilterSelect<Level>
          label={t('field.level')}
          value={level}
          any={t('work:filter.any')}
          options={levels.map((value) => ({ value, label: t(`level.${value}`) }))}
          onChange={(value) => set('level', value)}
        />
        <ProvinceFilter value={region} onChange={(value) => set('region', value)} />
        <FilterText
          label={t('field.trades')}
          value={trade}
          onChange={(value) => set('trade', value)}
        />
      </FilterBar>
      <PagedList
        pages={pages}
        keyOf={(studio) => studio.id}
        label={t('open.title')}
        empty={<EmptyState icon="building" title={t('open.empty')} hint={t('open.emptyHint')} />}
      >
        {(studio) => (
          <ListRow
            to={`/studios/${studio.id}`}
            title={studio.name}
            facts={
              <>
                <div>
                  {[
                    studio.leader && t('row.leader', { name: studio.leader.name }),
                    t('row.members', { count: studio.members }),
                    studio.employer,
                    studio.region?.name,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </div>
                {studio.focus && <div>{studio.focus}</div>}
                <div className={styles.tags}>
                  {studio.trades.map((one) => (
                    <StatusTag key={one}>{one}</StatusTag>
                  ))}
                </div>
              </>
            }
            side={<StatusTag tone="active">{t(`level.${studio.level}`)}</StatusTag>}
          />
        )}
      </PagedList>
    </>
  );
}
