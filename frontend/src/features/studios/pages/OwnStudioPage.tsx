import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageView } from '@/shared/ui/states';
import { changedWith, managedStudio } from '../api';
import { LeaderView } from '../components/LeaderView';
import { MemberView } from '../components/MemberView';
import { StudioEditor } from '../components/StudioEditor';
import type { Studio } from '../studio';
import { studioForm } from '../studioForm';

/** A studio as its leader or somebody in it sees it. */
export default function OwnStudioPage() {
  const { id = '' } = useParams();
  const studio = useQuery(managedStudio(id));
  return <PageView query={studio}>{(found) => <Own studio={found} />}</PageView>;
}

function Own({ studio }: { studio: Studio }) {
  const { t } = useTranslation('studios');
  const queries = useQueryClient();
  const [editing, setEditing] = useState(false);
  if (studio.relation !== 'LEADER') return <MemberView studio={studio} />;
  if (!editing) return <LeaderView studio={studio} onEdit={() => setEditing(true)} />;
  return (
    <>
      <PageHeader title={t('edit')} back={{ to: '/craftsman/studios', label: t('own.title') }} />
      <StudioEditor
        studio={studio}
        initial={studioForm(studio)}
        onSaved={async () => {
          await Promise.all(
            changedWith(studio.id).map((queryKey) => queries.invalidateQueries({ queryKey })),
          );
          setEditing(false);
        }}
        onCancel={() => setEditing(false)}
      />
    </>
  );
}
