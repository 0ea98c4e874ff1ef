import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useAccount } from '@/shared/auth/session';
import { PageView } from '@/shared/ui/states';
import { reviewActs } from '../achievement';
import { AchievementView } from '../components/AchievementView';
import { achievementQuery } from '../components/queries';

/** One achievement before the reviewer. */
export default function ReviewPage() {
  const { t } = useTranslation('review');
  const { id = '' } = useParams();
  const account = useAccount();
  const achievement = useQuery(achievementQuery(id));
  return (
    <PageView query={achievement}>
      {(found) => (
        <AchievementView
          achievement={found}
          acts={reviewActs(found, account?.roles ?? [])}
          back={{ to: '/union/review', label: t('queue.title') }}
        />
      )}
    </PageView>
  );
}
