import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ButtonLink } from '@/shared/ui/Button';
import { PageHeader } from '@/shared/ui/PageHeader';
import { EmptyState, QueryView } from '@/shared/ui/states';
import { ownProfile } from '../api';
import { StudioEditor } from '../components/StudioEditor';
import { emptyStudio } from '../studioForm';

/** The application for a studio, first as a draft. */
export default function NewStudioPage() {
  const { t } = useTranslation('studios');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const profile = useQuery(ownProfile);
  return (
    <>
      <PageHeader
        title={t('own.create')}
        lead={t('own.createLead')}
        back={{ to: '/craftsman/studios', label: t('own.title') }}
      />
      <QueryView query={profile}>
        {(found) =>
          found ? (
            <StudioEditor
              initial={emptyStudio(found.employer ?? undefined, found.region?.code)}
              onSaved={async (saved) => {
                await queries.invalidateQueries({ queryKey: ['own-studios'] });
                await navigate(`/craftsman/studios/${saved.id}`);
              }}
              onCancel={() => navigate('/craftsman/studios')}
            />
          ) : (
            <EmptyState
              icon="user"
              title={t('own.noProfile')}
              hint={t('own.noProfileHint')}
              action={
                <ButtonLink kind="primary" to="/craftsman/profile">
                  {t('own.toProfile')}
                </ButtonLink>
              }
            />
          )
        }
      </QueryView>
    </>
  );
}
