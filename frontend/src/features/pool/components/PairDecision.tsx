import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, ifMatch, talent } from '@/shared/api/clients';
import { Button } from '@/shared/ui/Button';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { ProblemNote } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import type { Craftsman, DuplicatePair, MergeField, MergeOutcome } from '../duplicates';
import styles from './duplicates.module.css';

/** One person or two: the officer decides, and reads first what a merge will do. */
export function PairDecision({
  pair,
  survivor,
  absorbed,
  taken,
}: {
  pair: DuplicatePair;
  survivor: Craftsman;
  absorbed: Craftsman;
  taken: MergeField[];
}) {
  const { t } = useTranslation('duplicates');
  const queries = useQueryClient();
  const [apart, setApart] = useState(false);
  const params = { path: { id: pair.id }, header: ifMatch(pair.version) };
  const decision = {
    survivorId: survivor.id,
    survivorVersion: survivor.version,
    otherVersion: absorbed.version,
    taken,
  };
  const reload = () =>
    Promise.all(
      [
        ['duplicate', pair.id],
        ['duplicates'],
        ['managed-craftsman', survivor.id],
        ['managed-craftsman', absorbed.id],
      ].map((queryKey) => queries.invalidateQueries({ queryKey })),
    );
  const preview = useMutation({
    mutationFn: () =>
      body(talent.POST('/api/v1/pool/duplicates/{id}/merge-preview', { params, body: decision })),
  });
  const merge = useMutation({
    mutationFn: () => talent.POST('/api/v1/pool/duplicates/{id}/merge', { params, body: decision }),
    onSuccess: () => {
      preview.reset();
      toast.success(t('merged'));
      return reload();
    },
  });
  const tellApart = useMutation({
    mutationFn: (note: string) =>
      talent.POST('/api/v1/pool/duplicates/{id}/told-apart', {
        params,
        body: note ? { note } : {},
      }),
    onSuccess: () => {
      setApart(false);
      toast.success(t('told'));
      return reload();
    },
  });
  return (
    <div className={styles.decision}>
      {preview.isError && <ProblemNote error={preview.error} />}
      <div className={styles.buttons}>
        <Button kind="primary" busy={preview.isPending} onClick={() => preview.mutate()}>
          {t('merge')}
        </Button>
        <Button onClick={() => setApart(true)}>{t('apart')}</Button>
      </div>
      {preview.data && (
        <ConfirmDialog
          open
          danger
          title={t('mergeTitle')}
          confirm={t('merge')}
          busy={merge.isPending}
          error={merge.error}
          onClose={preview.reset}
          onConfirm={() => merge.mutate()}
        >
          <Effects outcome={preview.data} survivor={survivor} />
        </ConfirmDialog>
      )}
      {apart && (
        <ConfirmDialog
          open
          title={t('apartTitle')}
          confirm={t('apart')}
          reason={{ label: t('apartReason') }}
          busy={tellApart.isPending}
          error={tellApart.error}
          onClose={() => setApart(false)}
          onConfirm={(note) => tellApart.mutate(note)}
        >
          {t('apartText')}
        </ConfirmDialog>
      )}
    </div>
  );
}

function Effects({ outcome, survivor }: { outcome: MergeOutcome; survivor: Craftsman }) {
  const { t } = useTranslation('duplicates');
  const { honours, specialities, trades } = outcome;
  return (
    <>
      <p>{t('mergeText')}</p>
      <ul className={styles.effects}>
        <li>
          {t('effect.survivor', {
            name: survivor.name,
            region: survivor.region?.name ?? t('unknown'),
          })}
        </li>
        {outcome.evidenceMoved > 0 && (
          <li>{t('effect.evidence', { count: outcome.evidenceMoved })}</li>
        )}
        {outcome.evidenceDoubled > 0 && (
          <li>{t('effect.doubled', { count: outcome.evidenceDoubled })}</li>
        )}
        <li>{t('effect.lists', { honours, specialities, trades })}</li>
        {outcome.accountGivenUp && <li>{t('effect.account')}</li>}
        <li>{t('effect.others')}</li>
      </ul>
    </>
  );
}
