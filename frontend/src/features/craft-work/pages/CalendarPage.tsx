import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, ifMatch, talent } from '@/shared/api/clients';
import { formatDate } from '@/shared/format/format';
import { Button, ButtonLink } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { Field } from '@/shared/ui/Field';
import { PageHeader } from '@/shared/ui/PageHeader';
import { EmptyState, ProblemNote, QueryView } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import { type Absence, absenceProblem, withAbsence } from '../calendar';
import { ownProfile } from '../components/own';
import { UpcomingVisits } from '../components/UpcomingVisits';
import styles from '../components/work.module.css';
import type { CraftsmanDetail } from '../profile';

/** How much the craftsman takes on, and when they are away. */
export default function CalendarPage() {
  const { t } = useTranslation('craftWork');
  const profile = useQuery(ownProfile);
  return (
    <>
      <PageHeader title={t('calendar.title')} lead={t('calendar.lead')} />
      <QueryView query={profile}>
        {(found) =>
          found ? (
            <div className={styles.narrow}>
              <Availability key={found.version} profile={found} />
              <UpcomingVisits titles={new Map()} />
            </div>
          ) : (
            <EmptyState
              icon="calendar"
              title={t('calendar.noProfile')}
              action={
                <ButtonLink kind="primary" to="/craftsman/profile">
                  {t('profile.register')}
                </ButtonLink>
              }
            />
          )
        }
      </QueryView>
    </>
  );
}

function Availability({ profile }: { profile: CraftsmanDetail }) {
  const { t } = useTranslation('craftWork');
  const queries = useQueryClient();
  const [capacity, setCapacity] = useState(profile.monthlyCapacity);
  const [absences, setAbsences] = useState<Absence[]>(profile.availability.absences);
  const changed =
    capacity !== profile.monthlyCapacity ||
    JSON.stringify(absences) !== JSON.stringify(profile.availability.absences);
  const save = useMutation({
    mutationFn: () =>
      body(
        talent.PUT('/api/v1/craftsmen/{id}/availability', {
          params: { path: { id: profile.id }, header: ifMatch(profile.version) },
          body: { monthlyCapacity: capacity, absences },
        }),
      ),
    onSuccess: (saved) => {
      queries.setQueryData(ownProfile.queryKey, saved);
      toast.success(t('calendar.saved'));
    },
  });
  return (
    <>
      <Card title={t('calendar.capacity')}>
        <div className={styles.stack}>
          <div className={styles.bar}>
            <Button
              size="l"
              icon="minus"
              aria-label={t('calendar.less')}
              disabled={capacity <= 0}
              onClick={() => setCapacity(capacity - 1)}
            />
            <output className={styles.capacity} aria-live="polite">
              {capacity} <small>{t('calendar.capacityUnit')}</small>
            </output>
            <Button
              size="l"
              icon="plus"
              aria-label={t('calendar.more')}
              disabled={capacity >= 31}
              onClick={() => setCapacity(capacity + 1)}
            />
          </div>
          <p className={styles.faint}>{t('calendar.capacityHint')}</p>
        </div>
      </Card>
      <Card title={t('calendar.absences')}>
        <div className={styles.stack}>
          {absences.length === 0 ? (
            <p className={styles.faint}>{t('calendar.noAbsences')}</p>
          ) : (
            <ul>
              {absences.map((absence) => (
                <li key={`${absence.from}${absence.to}${absence.note}`} className={styles.item}>
                  <span>
                    {t('calendar.range', {
                      from: formatDate(absence.from),
                      to: formatDate(absence.to),
                    })}
                    {absence.note && <span className={styles.faint}> · {absence.note}</span>}
                  </span>
                  <Button
                    kind="quiet"
                    icon="trash"
                    aria-label={t('calendar.removeAria', { from: absence.from, to: absence.to })}
                    onClick={() => setAbsences(absences.filter((one) => one !== absence))}
                  />
                </li>
              ))}
            </ul>
          )}
          <AddAbsence onAdd={(absence) => setAbsences(withAbsence(absences, absence))} />
        </div>
      </Card>
      {save.isError && <ProblemNote error={save.error} />}
      <div className={styles.bar}>
        <Button
          kind="primary"
          size="l"
          busy={save.isPending}
          disabled={!changed}
          onClick={() => save.mutate()}
        >
          {t('calendar.save')}
        </Button>
        {changed && <span className={styles.warnText}>{t('calendar.unsaved')}</span>}
      </div>
    </>
  );
}

function AddAbsence({ onAdd }: { onAdd: (absence: Absence) => void }) {
  const { t } = useTranslation('craftWork');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const problem = absenceProblem(from, to);
  return (
    <form
      className={styles.group}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (problem) return;
        onAdd({ from, to, note: note.trim() || undefined });
        setFrom('');
        setTo('');
        setNote('');
        setTried(false);
      }}
    >
      <h3>{t('calendar.addTitle')}</h3>
      <div className={styles.pair}>
        <Field label={t('calendar.from')} error={tried && !from ? t('visit.required') : undefined}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={from}
              onChange={(event) => setFrom(event.target.value)}
            />
          )}
        </Field>
        <Field
          label={t('calendar.to')}
          error={
            tried && problem === 'order'
              ? t('calendar.order')
              : tried && !to
                ? t('visit.required')
                : undefined
          }
        >
          {(control) => (
            <input
              {...control}
              type="date"
              min={from}
              value={to}
              onChange={(event) => setTo(event.target.value)}
            />
          )}
        </Field>
      </div>
      <Field label={t('calendar.note')} optional>
        {(control) => (
          <input
            {...control}
            maxLength={200}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      <div>
        <Button type="submit" icon="plus">
          {t('calendar.add')}
        </Button>
      </div>
    </form>
  );
}
