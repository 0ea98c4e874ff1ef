import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idempotencyKey, ifMatch, talent } from '@/shared/api/clients';
import { allShown, violationsOf } from '@/shared/form/violations';
import { Button } from '@/shared/ui/Button';
import { Dialog } from '@/shared/ui/Dialog';
import { SelectField, TextInput } from '@/shared/ui/Inputs';
import { ProblemNote } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import { changedWith, ownProfile } from '../api';
import { resultKinds, type Studio } from '../studio';
import styles from './studios.module.css';

const shown = ['title', 'year', 'benefitCny'];

/** Tells of something that the studio has done, shown by the leader's evidence where there is. */
export function AddResult({ studio, onClose }: { studio: Studio; onClose: () => void }) {
  const { t } = useTranslation('studios');
  const queries = useQueryClient();
  const key = useRef<string>(crypto.randomUUID());
  const profile = useQuery(ownProfile);
  const [title, setTitle] = useState('');
  const [year, setYear] = useState(new Date().getFullYear().toString());
  const [kind, setKind] = useState(resultKinds[0] ?? 'INNOVATION');
  const [benefitCny, setBenefitCny] = useState('');
  const [evidenceId, setEvidenceId] = useState('');
  const add = useMutation({
    mutationFn: () =>
      talent.POST('/api/v1/studios/{id}/results', {
        params: { path: { id: studio.id }, header: ifMatch(studio.version) },
        headers: idempotencyKey(key.current),
        body: {
          title: title.trim(),
          year: Number(year),
          kind,
          benefitCny: benefitCny.trim() || undefined,
          evidenceId: evidenceId || undefined,
        },
      }),
    onSuccess: async () => {
      toast.success(t('result.added'));
      onClose();
      await Promise.all(
        changedWith(studio.id).map((queryKey) => queries.invalidateQueries({ queryKey })),
      );
    },
  });
  const refused = violationsOf(add.error);
  const evidence = profile.data?.evidence ?? [];
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('result.add')}
      footer={
        <>
          <Button onClick={onClose}>{t('form.cancel')}</Button>
          <Button
            kind="primary"
            busy={add.isPending}
            disabled={title.trim() === '' || year.trim() === ''}
            onClick={() => add.mutate()}
          >
            {t('result.addAct')}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <TextInput
          label={t('result.title')}
          value={title}
          error={refused.title}
          onChange={setTitle}
        />
        <div className={styles.pair}>
          <SelectField
            label={t('result.kind')}
            value={kind}
            options={resultKinds.map((value) => ({ value, label: t(`resultKind.${value}`) }))}
            onChange={(value) => value && setKind(value)}
          />
          <TextInput
            label={t('result.yearLabel')}
            inputMode="numeric"
            value={year}
            error={refused.year}
            onChange={setYear}
          />
        </div>
        <TextInput
          label={t('result.benefitLabel')}
          optional
          inputMode="numeric"
          value={benefitCny}
          error={refused.benefitCny}
          onChange={setBenefitCny}
        />
        {evidence.length > 0 && (
          <SelectField
            label={t('result.evidence')}
            optional
            value={evidenceId}
            options={evidence.map((one) => ({ value: one.id, label: one.title }))}
            onChange={setEvidenceId}
          />
        )}
        {add.isError && !allShown(add.error, shown) && <ProblemNote error={add.error} />}
      </div>
    </Dialog>
  );
}
