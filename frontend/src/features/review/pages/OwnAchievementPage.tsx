import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useAccount } from '@/shared/auth/session';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageView, QueryView } from '@/shared/ui/states';
import { type Achievement, authorActs, isEditable } from '../achievement';
import { achievementForm } from '../achievementForm';
import { AchievementEditor } from '../components/AchievementEditor';
import { AchievementView } from '../components/AchievementView';
import { achievementQuery, ownEntry } from '../components/queries';

/** One's own achievement: read, corrected, handed in, withdrawn. */
export default function OwnAchievementPage() {
  const { id = '' } = useParams();
  const achievement = useQuery(achievementQuery(id));
  return <PageView query={achievement}>{(found) => <Own achievement={found} />}</PageView>;
}

function Own({ achievement }: { achievement: Achievement }) {
  const { t } = useTranslation('review');
  const account = useAccount();
  const queries = useQueryClient();
  const entry = useQuery(ownEntry);
  const [editing, setEditing] = useState(false);
  const mine = achievement.createdBy === account?.id;
  const back = { to: '/craftsman/achievements', label: t('own.title') };
  if (!editing) {
    return (
      <AchievementView
        achievement={achievement}
        acts={mine ? authorActs(achievement.status) : []}
        back={back}
        edit={mine && isEditable(achievement.status) ? () => setEditing(true) : undefined}
      />
    );
  }
  return (
    <>
      <PageHeader title={t('edit')} back={back} />
      <QueryView query={entry}>
        {(found) => {
          const me = { craftsmanId: found?.id, name: found?.name ?? account?.name ?? '' };
          return (
            <AchievementEditor
              achievement={achievement}
              initial={achievementForm(achievement, me)}
              me={me}
              onSaved={async () => {
                await queries.invalidateQueries({ queryKey: ['achievement', achievement.id] });
                await queries.invalidateQueries({ queryKey: ['achievements'] });
                setEditing(false);
              }}
              onCancel={() => setEditing(false)}
            />
          );
        }}
      </QueryView>
    </>
  );
}
