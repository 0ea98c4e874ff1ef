import { useTranslation } from 'react-i18next';
import { ifMatch, talent } from '@/shared/api/clients';
import { ActDialog } from '@/shared/form/ActDialog';
import { useAct } from '@/shared/form/useAct';
import { Button } from '@/shared/ui/Button';
import type { CraftsmanDetail } from '../profile';
import { ownProfile } from './own';

/** Ends the membership of the pool, for good. */
export function RetireFromPool({ profile }: { profile: CraftsmanDetail }) {
  const { t } = useTranslation('craftWork');
  const act = useAct<'retire'>(
    () =>
      talent.POST('/api/v1/craftsmen/{id}/retirement', {
        params: { path: { id: profile.id }, header: ifMatch(profile.version) },
      }),
    { done: () => t('profile.retired'), changed: [ownProfile.queryKey] },
  );
  if (profile.status !== 'VERIFIED' && profile.status !== 'SUSPENDED') return null;
  return (
    <div>
      <Button kind="quiet" onClick={() => act.ask('retire')}>
        {t('profile.retire')}
      </Button>
      <ActDialog
        act={act}
        words={() => ({
          title: t('profile.retireTitle'),
          text: t('profile.retireText'),
          confirm: t('profile.retire'),
        })}
        danger={() => true}
      />
    </div>
  );
}
