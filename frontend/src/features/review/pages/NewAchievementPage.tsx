import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAccount } from '@/shared/auth/session';
import { PageHeader } from '@/shared/ui/PageHeader';
import { QueryView } from '@/shared/ui/states';
import { emptyAchievement } from '../achievementForm';
import { AchievementEditor } from '../components/AchievementEditor';
import { ownEntry } from '../components/queries';

/** A new achievement, first as a draft. */
export default function NewAchievementPage() {
  const { t } = useTranslation('review');
  const account = useAccount();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const entry = useQuery(ownEntry);
  return (
    <>
      <PageHeader
        title={t('own.create')}
        lead={t('own.createLead')}
        back={{ to: '/craftsman/achievements', label: t('own.title') }}
      />
      <QueryView query={entry}>
        {(found) => (
          <AchievementEditor
            initial={emptyAchievement(found?.region?.code, new Date().getFullYear())}
            me={{ craftsmanId: found?.id, name: found?.name ?? account?.name ?? '' }}
            onSaved={async (saved) => {
              await queries.invalidateQueries({ queryKey: ['achievements'] });
              await navigate(`/craftsman/achievements/${saved.id}`);
            }}
            onCancel={() => navigate('/craftsman/achievements')}
          />
        )}
      </QueryView>
    </>
  );
}
