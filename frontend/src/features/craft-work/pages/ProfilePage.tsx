import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '@/shared/auth/session';
import { PageHeader } from '@/shared/ui/PageHeader';
import { QueryView } from '@/shared/ui/states';
import { ownProfile } from '../components/own';
import { ProfileEditor } from '../components/ProfileEditor';
import { ProfileView } from '../components/ProfileView';
import { emptyProfile, profileForm } from '../profile';

/** One's own profile: register, hand in, keep up to date, and see what one has achieved. */
export default function ProfilePage() {
  const { t } = useTranslation('craftWork');
  const account = useAccount();
  const profile = useQuery(ownProfile);
  const [editing, setEditing] = useState(false);
  return (
    <QueryView query={profile}>
      {(found) => {
        if (!found) {
          return (
            <>
              <PageHeader title={t('profile.register')} lead={t('profile.registerLead')} />
              <ProfileEditor profile={null} initial={emptyProfile(account?.name ?? '')} />
            </>
          );
        }
        return editing ? (
          <>
            <PageHeader title={t('profile.edit')} />
            <ProfileEditor
              profile={found}
              initial={profileForm(found)}
              onDone={() => setEditing(false)}
            />
          </>
        ) : (
          <ProfileView profile={found} onEdit={() => setEditing(true)} />
        );
      }}
    </QueryView>
  );
}
