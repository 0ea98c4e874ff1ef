import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { body, idempotencyKey, matching } from '@/shared/api/clients';
import { formatDay } from '@/shared/format/format';
import { Button } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { SelectField } from '@/shared/ui/Inputs';
import { ProblemNote } from '@/shared/ui/states';
import { lastDayOf, mondays } from '../plans';
import styles from './planning.module.css';

const WEEKS = 5;
const durations = ['15', '30', '60', '120'] as const;

/** Which week, and how long the search may take. */
export function OrderForm() {
  const { t } = useTranslation('planning');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const weeks = mondays(new Date(), WEEKS);
  const [week, setWeek] = useState(weeks[1] ?? '');
  const [seconds, setSeconds] = useState<(typeof durations)[number] | ''>('30');
  const order = useMutation({
    mutationFn: () =>
      body(
        matching.POST('/api/v1/week-plans', {
          params: { header: idempotencyKey() },
          body: { week, seconds: Number(seconds) },
        }),
      ),
    onSuccess: (plan) => {
      void queries.invalidateQueries({ queryKey: ['week-plans'] });
      if (plan) void navigate(`/union/week-plans/${plan.id}`);
    },
  });
  return (
    <Card title={t('new')}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          order.mutate();
        }}
      >
        <SelectField
          label={t('week')}
          value={week}
          options={weeks.map((monday, index) => ({
            value: monday,
            label: t(index === 0 ? 'thisWeek' : index === 1 ? 'nextWeek' : 'aWeek', {
              from: formatDay(monday),
              to: formatDay(lastDayOf(monday)),
            }),
          }))}
          onChange={setWeek}
        />
        <SelectField
          label={t('seconds')}
          value={seconds}
          options={durations.map((value) => ({ value, label: t('upTo', { seconds: value }) }))}
          onChange={setSeconds}
        />
        <Button type="submit" kind="primary" busy={order.isPending}>
          {t('order')}
        </Button>
      </form>
      {order.isError && <ProblemNote error={order.error} />}
    </Card>
  );
}
