import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, idempotencyKey, ifMatch, matching } from '@/shared/api/clients';
import { Button } from '@/shared/ui/Button';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { toast } from '@/shared/ui/toast';
import type { Policy, Weights } from '../policy';
import styles from './matchPolicy.module.css';

/** Puts the weights in force for the whole country, after saying so. */
export function PublishPolicy({
  inForce,
  weights,
  changed,
  onReset,
}: {
  inForce: Policy;
  weights: Weights;
  changed: boolean;
  onReset: () => void;
}) {
  const { t } = useTranslation('matchPolicy');
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const publish = useMutation({
    mutationFn: (note: string) =>
      body(
        matching.POST('/api/v1/match-policies', {
          params: { header: { ...ifMatch(inForce.version), ...idempotencyKey() } },
          body: { weights, note },
        }),
      ),
    onSuccess: (policy) => {
      toast.success(t('published', { version: policy.version }));
      return queries.invalidateQueries({ queryKey: ['match-policies'] });
    },
  });
  return (
    <div className={styles.actions}>
      <Button kind="primary" disabled={!changed} onClick={() => setAsking(true)}>
        {t('publish')}
      </Button>
      <Button kind="quiet" disabled={!changed} onClick={onReset}>
        {t('reset')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('publishTitle', { version: inForce.version + 1 })}
        confirm={t('publish')}
        reason={{ label: t('note'), hint: t('noteHint'), required: true }}
        busy={publish.isPending}
        error={publish.error}
        onClose={() => setAsking(false)}
        onConfirm={(note) => publish.mutate(note)}
      >
        {t('publishText')}
      </ConfirmDialog>
    </div>
  );
}
