import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { body, talent } from '@/shared/api/clients';
import type { components } from '@/shared/api/generated/talent-service';
import { Button } from '@/shared/ui/Button';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { ProblemNote } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import styles from './verification.module.css';

type Managed = components['schemas']['ManagedCraftsman'];
type Outcome = components['schemas']['BulkVerificationOutcome'];

/** As many as one request takes. */
export const MOST_AT_ONCE = 200;

/** Verifies those who are ticked, and says first what that will do. */
export function BulkVerification({
  chosen,
  all,
  onChoose,
}: {
  chosen: readonly Managed[];
  all: readonly Managed[];
  onChoose: (craftsmen: readonly Managed[]) => void;
}) {
  const { t } = useTranslation(['verification', 'work']);
  const queries = useQueryClient();
  const entries = chosen.map(({ id, version }) => ({ id, version }));
  const preview = useMutation({
    mutationFn: () =>
      body(talent.POST('/api/v1/craftsmen/bulk-verifications/preview', { body: { entries } })),
  });
  const verify = useMutation({
    mutationFn: () =>
      body(talent.POST('/api/v1/craftsmen/bulk-verifications', { body: { entries } })),
    onSuccess: (outcome) => {
      preview.reset();
      onChoose([]);
      toast.success(t('bulk.done', { count: outcome.verified }));
      return queries.invalidateQueries({ queryKey: ['managed-craftsmen'] });
    },
  });
  return (
    <div className={styles.bulk}>
      <span>{t('bulk.chosen', { count: chosen.length })}</span>
      <Button kind="quiet" onClick={() => onChoose(all.slice(0, MOST_AT_ONCE))}>
        {t('bulk.all')}
      </Button>
      <Button kind="quiet" disabled={chosen.length === 0} onClick={() => onChoose([])}>
        {t('bulk.none')}
      </Button>
      <Button
        kind="primary"
        disabled={chosen.length === 0}
        busy={preview.isPending}
        onClick={() => preview.mutate()}
      >
        {t('bulk.verify')}
      </Button>
      {preview.isError && <ProblemNote error={preview.error} />}
      {preview.data && (
        <ConfirmDialog
          open
          title={t('bulk.title', { count: preview.data.verified })}
          confirm={t('bulk.confirm')}
          busy={verify.isPending}
          error={verify.error}
          onClose={preview.reset}
          onConfirm={() => verify.mutate()}
        >
          <Effects outcome={preview.data} />
        </ConfirmDialog>
      )}
    </div>
  );
}

function Effects({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation('verification');
  return (
    <div className={styles.stack}>
      <p>{t('bulk.text', { count: outcome.verified, honours: outcome.honours })}</p>
      {outcome.refused.length > 0 && (
        <>
          <p>{t('bulk.refused', { count: outcome.refused.length })}</p>
          <ul className={styles.stack}>
            {outcome.refused.map((one) => (
              <li key={one.id}>
                {one.name ?? t('bulk.unknown')}
                <span className={styles.faint}> {t(`bulk.reason.${one.reason}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
