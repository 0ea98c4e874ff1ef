import { useTranslation } from 'react-i18next';
import { achievements, body } from '@/shared/api/clients';
import { usePages } from '@/shared/api/paging';
import { ButtonLink } from '@/shared/ui/Button';
import { PagedList } from '@/shared/ui/PagedList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { EmptyState } from '@/shared/ui/states';
import { AchievementRow } from '../components/AchievementRow';

/** One's own achievements and where each of them stands. */
export default function OwnAchievementsPage() {
  const { t } = useTranslation('review');
  const pages = usePages(['achievements', 'mine'], (cursor) =>
    body(
      achievements.GET('/api/v1/achievements', {
        params: { query: { mine: true, limit: 20, cursor } },
      }),
    ),
  );
  const create = (
    <ButtonLink kind="primary" icon="plus" to="/craftsman/achievements/new">
      {t('own.create')}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader title={t('own.title')} lead={t('own.lead')} actions={create} />
      <PagedList
        pages={pages}
        keyOf={(achievement) => achievement.id}
        label={t('own.title')}
        empty={
          <EmptyState
            icon="award"
            title={t('own.empty')}
            hint={t('own.emptyHint')}
            action={create}
          />
        }
      >
        {(achievement) => (
          <AchievementRow
            achievement={achievement}
            to={`/craftsman/achievements/${achievement.id}`}
          />
        )}
      </PagedList>
    </>
  );
}
