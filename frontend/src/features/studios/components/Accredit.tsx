import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch, talent } from '@/shared/api/clients';
import { allShown, violationsOf } from '@/shared/form/violations';
import { Button } from '@/shared/ui/Button';
import { Dialog } from '@/shared/ui/Dialog';
import { Field } from '@/shared/ui/Field';
import { SelectField } from '@/shared/ui/Inputs';
import { ProblemNote } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import { changedWith } from '../api';
import { type Level, type Studio, terms } from '../studio';
import styles from './studios.module.css';

/** Accredits a studio at one of the levels that the officer's union decides on. */
export function Accredit({
  studio,
  levels,
  onClose,
}: {
  studio: Studio;
  levels: readonly Level[];
  onClose: () => void;
}) {
  const { t } = useTranslation('studios');
  const queries = useQueryClient();
  const [level, setLevel] = useState<Level | ''>(levels[0] ?? '');
  const [accreditedOn, setAccreditedOn] = useState('');
  const [term, setTerm] = useState('3');
  const accredit = useMutation({
    mutationFn: (granted: Level) =>
      talent.POST('/api/v1/studios/{id}/accreditation', {
        params: { path: { id: studio.id }, header: ifMatch(studio.version) },
        body: {
          level: granted,
          accreditedOn: accreditedOn || undefined,
          termYears: Number(term),
        },
      }),
    onSuccess: async () => {
      toast.success(t('decide.accreditationDone'));
      onClose();
      await Promise.all(
        changedWith(studio.id).map((queryKey) => queries.invalidateQueries({ queryKey })),
      );
    },
  });
  const refused = violationsOf(accredit.error);
  const first = studio.level == null;
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(first ? 'decide.accreditationTitle' : 'decide.promotionTitle', {
        name: studio.name,
      })}
      footer={
        <>
          <Button onClick={onClose}>{t('form.cancel')}</Button>
          <Button
            kind="primary"
            busy={accredit.isPending}
            disabled={level === ''}
            onClick={() => level && accredit.mutate(level)}
          >
            {t(first ? 'decide.accreditation' : 'decide.promotion')}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <p>{t('decide.accreditationText')}</p>
        <SelectField
          label={t('field.level')}
          value={level}
          options={levels.map((value) => ({ value, label: t(`level.${value}`) }))}
          onChange={setLevel}
        />
        <Field
          label={t('field.accreditedOn')}
          hint={t('decide.onHint')}
          optional
          error={refused.accreditedOn}
        >
          {(control) => (
            <input
              {...control}
              type="date"
              value={accreditedOn}
              onChange={(event) => setAccreditedOn(event.target.value)}
            />
          )}
        </Field>
        <SelectField
          label={t('decide.term')}
          value={term}
          options={terms.map((years) => ({
            value: years.toString(),
            label: t('decide.years', { count: years }),
          }))}
          onChange={(value) => value && setTerm(value)}
        />
        {accredit.isError && !allShown(accredit.error, ['accreditedOn']) && (
          <ProblemNote error={accredit.error} />
        )}
      </div>
    </Dialog>
  );
}
