import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ifMatch, talent } from '@/shared/api/clients';
import { formatDate } from '@/shared/format/format';
import { Button } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { ProblemNote } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import type { CraftsmanDetail } from '../profile';
import { ownProfile } from './own';
import styles from './work.module.css';

/** Shown so long before the day; the reminder comes at the same time. */
const AHEAD_MS = 30 * 24 * 60 * 60 * 1000;

export function isDue({ lapsed, status, confirmationDueOn }: CraftsmanDetail, now: number) {
  if (lapsed) return true;
  return (
    status === 'VERIFIED' &&
    confirmationDueOn != null &&
    Date.parse(confirmationDueOn) - now < AHEAD_MS
  );
}

/** Once a year: is all of this still right? */
export function ConfirmProfile({ profile }: { profile: CraftsmanDetail }) {
  const { t } = useTranslation('craftWork');
  const queries = useQueryClient();
  const confirm = useMutation({
    mutationFn: () =>
      talent.POST('/api/v1/craftsmen/{id}/confirmation', {
        params: { path: { id: profile.id }, header: ifMatch(profile.version) },
      }),
    onSuccess: () => {
      toast.success(t('profile.confirmed'));
      return queries.invalidateQueries({ queryKey: ownProfile.queryKey });
    },
  });
  if (!isDue(profile, Date.now())) return null;
  const at = profile.confirmationDueOn ? formatDate(profile.confirmationDueOn) : '';
  return (
    <Card title={t('profile.confirmTitle')} tone="focus">
      <div className={styles.stack}>
        <p>{t(profile.lapsed ? 'profile.confirmLapsed' : 'profile.confirmDue', { at })}</p>
        {confirm.isError && <ProblemNote error={confirm.error} />}
        <div>
          <Button kind="primary" size="l" busy={confirm.isPending} onClick={() => confirm.mutate()}>
            {t('profile.confirm')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
