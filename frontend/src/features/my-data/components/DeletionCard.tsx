import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '@/shared/format/format';
import { Button } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { ProblemNote, QueryView } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import { askForDeletion, type DeletionState, ownDeletion, takeBackDeletion } from '../deletion';
import styles from '../pages/MyDataPage.module.css';

/** Asking that everything be deleted, knowing what that means, and taking it back in time. */
export function DeletionCard({ craftsman }: { craftsman: boolean }) {
  const { t } = useTranslation('myData');
  const deletion = useQuery(ownDeletion);
  return (
    <Card title={t('deletion.title')} tone={deletion.data?.asked ? 'focus' : undefined}>
      <QueryView query={deletion}>
        {(state) =>
          state.asked ? <Asked state={state} /> : <NotAsked state={state} craftsman={craftsman} />
        }
      </QueryView>
    </Card>
  );
}

function NotAsked({ state, craftsman }: { state: DeletionState; craftsman: boolean }) {
  const { t } = useTranslation('myData');
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const ask = useMutation({
    mutationFn: askForDeletion,
    onSuccess: (asked) => {
      setAsking(false);
      toast.success(t('deletion.askedToast'));
      queries.setQueryData(ownDeletion.queryKey, asked);
    },
  });
  const days = state.coolingDays;
  return (
    <>
      <p>{t('deletion.lead', { days })}</p>
      <div className={styles.buttons}>
        <Button kind="danger" onClick={() => setAsking(true)}>
          {t('deletion.ask')}
        </Button>
      </div>
      {asking && (
        <ConfirmDialog
          open
          danger
          title={t('deletion.askTitle')}
          confirm={t('deletion.confirm')}
          busy={ask.isPending}
          error={ask.error}
          onClose={() => setAsking(false)}
          onConfirm={() => ask.mutate()}
        >
          <Consequences craftsman={craftsman} days={days} />
        </ConfirmDialog>
      )}
    </>
  );
}

function Consequences({ craftsman, days }: { craftsman: boolean; days: number }) {
  const { t } = useTranslation('myData');
  const who = craftsman ? 'craftsman' : 'enterprise';
  return (
    <dl className={styles.consequences}>
      {(['now', 'later', 'kept', 'refused'] as const).map((part) => (
        <div key={part}>
          <dt>{t(`deletion.${part}.title`, { days })}</dt>
          <dd>{t(`deletion.${part}.${who}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Asked({ state }: { state: DeletionState }) {
  const { t } = useTranslation('myData');
  const queries = useQueryClient();
  const takeBack = useMutation({
    mutationFn: takeBackDeletion,
    onSuccess: () => {
      toast.success(t('deletion.takenBack'));
      return queries.invalidateQueries({ queryKey: ownDeletion.queryKey });
    },
  });
  return (
    <>
      <p>
        {t('deletion.asked', {
          at: formatDateTime(state.askedAt ?? ''),
          due: formatDateTime(state.dueAt ?? ''),
        })}
      </p>
      {state.heldBy.length > 0 && <p>{t('deletion.held', { cases: state.heldBy.join('、') })}</p>}
      {takeBack.isError && <ProblemNote error={takeBack.error} />}
      <div className={styles.buttons}>
        <Button kind="primary" busy={takeBack.isPending} onClick={() => takeBack.mutate()}>
          {t('deletion.takeBack')}
        </Button>
      </div>
    </>
  );
}
