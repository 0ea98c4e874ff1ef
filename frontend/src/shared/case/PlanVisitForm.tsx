import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idempotencyKey, matching } from '@/shared/api/clients';
import { allShown, violationsOf } from '@/shared/form/violations';
import { beijingDate, beijingInstant } from '@/shared/format/beijing';
import { Button } from '@/shared/ui/Button';
import { Field } from '@/shared/ui/Field';
import { ProblemNote } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import styles from './case.module.css';
import { caseKey } from './keys';

const fields = ['plannedStart', 'plannedEnd', 'place', 'note'];

/** Fixes when and where the craftsmen come. */
export function PlanVisitForm({
  helpRequestId,
  engagementId,
  onPlanned,
}: {
  helpRequestId: string;
  engagementId: string;
  onPlanned?: () => void;
}) {
  const { t } = useTranslation('case');
  const queries = useQueryClient();
  const key = useRef<string>(crypto.randomUUID());
  const [date, setDate] = useState('');
  const [start, setStart] = useState('09:00');
  const [end, setEnd] = useState('11:30');
  const [place, setPlace] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const missing = t('plan.required');
  const wrongOrder = start !== '' && end !== '' && end <= start;

  const plan = useMutation({
    mutationFn: () =>
      matching.POST('/api/v1/engagements/{id}/visits', {
        params: { path: { id: engagementId } },
        headers: idempotencyKey(key.current),
        body: {
          plannedStart: beijingInstant(date, start),
          plannedEnd: beijingInstant(date, end),
          place: place.trim(),
          note: note.trim() || undefined,
        },
      }),
    onSuccess: () => {
      toast.success(t('plan.done'));
      onPlanned?.();
      return queries.invalidateQueries({ queryKey: caseKey(helpRequestId) });
    },
  });
  const refused = violationsOf(plan.error);

  return (
    <form
      className={styles.stack}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (date && start && end && place.trim() && !wrongOrder) plan.mutate();
      }}
    >
      <Field label={t('plan.date')} error={tried && !date ? missing : undefined}>
        {(control) => (
          <input
            {...control}
            type="date"
            min={beijingDate(new Date())}
            value={date}
            onChange={(event) => setDate(event.target.value)}
          />
        )}
      </Field>
      <div className={styles.pair}>
        <Field label={t('plan.start')} error={tried && !start ? missing : refused.plannedStart}>
          {(control) => (
            <input
              {...control}
              type="time"
              step={900}
              value={start}
              onChange={(event) => setStart(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('plan.end')} error={wrongOrder ? t('plan.order') : refused.plannedEnd}>
          {(control) => (
            <input
              {...control}
              type="time"
              step={900}
              value={end}
              onChange={(event) => setEnd(event.target.value)}
            />
          )}
        </Field>
      </div>
      <Field
        label={t('plan.place')}
        hint={t('plan.placeHint')}
        error={tried && !place.trim() ? missing : refused.place}
      >
        {(control) => (
          <input
            {...control}
            maxLength={200}
            value={place}
            onChange={(event) => setPlace(event.target.value)}
          />
        )}
      </Field>
      <Field label={t('plan.note')} optional error={refused.note}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      {plan.isError && !allShown(plan.error, fields) && <ProblemNote error={plan.error} />}
      <Button kind="primary" type="submit" busy={plan.isPending} block>
        {t('plan.submit')}
      </Button>
    </form>
  );
}
