import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch, talent } from '@/shared/api/clients';
import { Button } from '@/shared/ui/Button';
import { Dialog } from '@/shared/ui/Dialog';
import { SelectField, TextInput } from '@/shared/ui/Inputs';
import { ProblemNote } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import { changedWith } from '../api';
import type { Studio } from '../studio';
import styles from './studios.module.css';

/** Puts a member in the place of a leader who cannot go on. */
export function Succeed({ studio, onClose }: { studio: Studio; onClose: () => void }) {
  const { t } = useTranslation('studios');
  const queries = useQueryClient();
  const members = studio.members.filter(
    ({ status, craftsmanStatus }) => status === 'ACTIVE' && craftsmanStatus === 'VERIFIED',
  );
  const [craftsmanId, setCraftsmanId] = useState('');
  const [reason, setReason] = useState('');
  const succeed = useMutation({
    mutationFn: () =>
      talent.POST('/api/v1/studios/{id}/succession', {
        params: { path: { id: studio.id }, header: ifMatch(studio.version) },
        body: { craftsmanId, reason: reason.trim() },
      }),
    onSuccess: async () => {
      toast.success(t('decide.successionDone'));
      onClose();
      await Promise.all(
        changedWith(studio.id).map((queryKey) => queries.invalidateQueries({ queryKey })),
      );
    },
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('decide.succession')}
      footer={
        <>
          <Button onClick={onClose}>{t('form.cancel')}</Button>
          <Button
            kind="primary"
            busy={succeed.isPending}
            disabled={craftsmanId === '' || reason.trim() === ''}
            onClick={() => succeed.mutate()}
          >
            {t('decide.succession')}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <p>{t('decide.successionText', { name: studio.leader.name })}</p>
        <SelectField
          label={t('decide.successor')}
          optional
          value={craftsmanId}
          options={members.map((member) => ({ value: member.craftsmanId, label: member.name }))}
          onChange={setCraftsmanId}
        />
        <TextInput
          label={t('decide.successionReason')}
          rows={3}
          value={reason}
          onChange={setReason}
        />
        {succeed.isError && <ProblemNote error={succeed.error} />}
      </div>
    </Dialog>
  );
}
