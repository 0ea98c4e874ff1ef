import { useTranslation } from 'react-i18next';
import { achievements, body } from '@/shared/api/clients';
import { usePages } from '@/shared/api/paging';
import { useFilters } from '@/shared/routing/useFilters';
import { FilterBar, FilterSelect } from '@/shared/ui/FilterBar';
import { PagedList } from '@/shared/ui/PagedList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { EmptyState } from '@/shared/ui/states';
import type { AchievementStatus } from '../achievement';
import { AchievementRow } from '../components/AchievementRow';

const statuses: AchievementStatus[] = ['SUBMITTED', 'IN_REVIEW', 'ACCEPTED', 'RETURNED'];

/** What waits for review in scope, the oldest first. */
export default function ReviewQueuePage() {
  const { t } = useTranslation(['review', 'work']);
  const { values, set } = useFilters('status');
  const status = values.status as AchievementStatus | undefined;
  const pages = usePages(['achievements', 'queue', status], (cursor) =>
    body(
      achievements.GET('/api/v1/achievements/review-queue', {
        params: { query: { status, limit: 20, cursor } },
      }),
    ),
  );
  return (
    <>
      <PageHeader title={t('queue.title')} lead={t('queue.lead')} />
      <FilterBar label={t('work:filter.label')}>
        <FilterSelect
          label={t('field.status')}
          value={status}
          any={t('queue.open')}
          options={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
          onChange={(value) => set('status', value)}
        />
      </FilterBar>
      <PagedList
        pages={pages}
        keyOf={(achievement) => achievement.id}
        label={t('queue.title')}
        empty={<EmptyState icon="check" title={t('queue.empty')} hint={t('queue.emptyHint')} />}
      >
        {(achievement) => (
          <AchievementRow achievement={achievement} to={`/union/review/${achievement.id}`} />
        )}
      </PagedList>
    </>
  );
}
