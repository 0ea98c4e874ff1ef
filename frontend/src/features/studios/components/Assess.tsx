import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idempotencyKey, ifMatch, talent } from '@/shared/api/clients';
import { violationsOf } from '@/shared/form/violations';
import { Button } from '@/shared/ui/Button';
import { Dialog } from '@/shared/ui/Dialog';
import { Choices } from '@/shared/ui/Field';
import { SelectField, TextInput } from '@/shared/ui/Inputs';
import { ProblemNote, QueryView } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import { changedWith, criteria } from '../api';
import { type Criterion, leaderIsAway, type Studio, terms } from '../studio';
import styles from './studios.module.css';

type Decision = Studio['assessments'][number]['decision'];

/** Scores this year of a studio by every criterion, and renews or warns it. */
export function Assess({ studio, onClose }: { studio: Studio; onClose: () => void }) {
  const known = useQuery(criteria);
  return (
    <QueryView query={known} skeleton={null}>
      {(found) => <Form studio={studio} criteria={found} onClose={onClose} />}
    </QueryView>
  );
}

function Form({
  studio,
  criteria,
  onClose,
}: {
  studio: Studio;
  criteria: readonly Criterion[];
  onClose: () => void;
}) {
  const { t } = useTranslation('studios');
  const queries = useQueryClient();
  const key = useRef<string>(crypto.randomUUID());
  const [points, setPoints] = useState<Record<string, string>>({});
  const [decision, setDecision] = useState<Decision>(
    leaderIsAway(studio.leader) ? 'WARNED' : 'RENEWED',
  );
  const [term, setTerm] = useState('3');
  const [reason, setReason] = useState('');
  const assess = useMutation({
    mutationFn: () =>
      talent.POST('/api/v1/studios/{id}/assessments', {
        params: { path: { id: studio.id }, header: ifMatch(studio.version) },
        headers: idempotencyKey(key.current),
        body: {
          scores: criteria.map(({ code }) => ({ criterion: code, points: Number(points[code]) })),
          decision,
          reason: reason.trim() || undefined,
          termYears: decision === 'RENEWED' ? Number(term) : undefined,
        },
      }),
    onSuccess: async () => {
      toast.success(t(`assessment.done.${decision}`));
      onClose();
      await Promise.all(
        changedWith(studio.id).map((queryKey) => queries.invalidateQueries({ queryKey })),
      );
    },
  });
  const refused = violationsOf(assess.error);
  const wrong = ({ code, maximum }: Criterion) => {
    const given = points[code]?.trim() ?? '';
    return given !== '' && !(/^\d+$/.test(given) && Number(given) <= maximum);
  };
  const complete =
    criteria.every((one) => (points[one.code]?.trim() ?? '') !== '' && !wrong(one)) &&
    (decision === 'RENEWED' || reason.trim() !== '');
  const total = criteria.reduce(
    (sum, one) => sum + (wrong(one) ? 0 : Number(points[one.code] ?? 0)),
    0,
  );
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('assessment.actTitle', { name: studio.name })}
      footer={
        <>
          <Button onClick={onClose}>{t('form.cancel')}</Button>
          <Button
            kind={decision === 'WARNED' ? 'danger' : 'primary'}
            busy={assess.isPending}
            disabled={!complete}
            onClick={() => assess.mutate()}
          >
            {t('assessment.act')}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <div className={styles.pair}>
          {criteria.map((one, index) => (
            <TextInput
              key={one.code}
              label={t('assessment.criterion', { name: one.name, maximum: one.maximum })}
              inputMode="numeric"
              value={points[one.code] ?? ''}
              error={
                wrong(one)
                  ? t('assessment.outOfRange', { maximum: one.maximum })
                  : refused[`scores[${index}].points`]
              }
              onChange={(value) => setPoints((before) => ({ ...before, [one.code]: value }))}
            />
          ))}
        </div>
        <p className={styles.total} role="status">
          {t('assessment.total', {
            total,
            maximum: criteria.reduce((sum, { maximum }) => sum + maximum, 0),
          })}
        </p>
        <Choices
          legend={t('assessment.decision')}
          value={decision}
          options={[
            { value: 'RENEWED', label: t('assessment.renew'), hint: t('assessment.renewHint') },
            { value: 'WARNED', label: t('assessment.warn'), hint: t('assessment.warnHint') },
          ]}
          onChange={setDecision}
        />
        {decision === 'RENEWED' && (
          <SelectField
            label={t('assessment.term')}
            value={term}
            options={terms.map((years) => ({
              value: years.toString(),
              label: t('decide.years', { count: years }),
            }))}
            onChange={(value) => value && setTerm(value)}
          />
        )}
        <TextInput
          label={t('assessment.reason')}
          hint={t('assessment.reasonHint')}
          optional={decision === 'RENEWED'}
          rows={3}
          value={reason}
          error={refused.reason}
          onChange={setReason}
        />
        {assess.isError && <ProblemNote error={assess.error} />}
      </div>
    </Dialog>
  );
}
