import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { UrgencyTag } from '@/shared/case/tags';
import { formatDateTime } from '@/shared/format/format';
import { Button } from '@/shared/ui/Button';
import { Dialog } from '@/shared/ui/Dialog';
import { SelectField } from '@/shared/ui/Inputs';
import { Icon } from '@/shared/ui/icons';
import { StatusTag } from '@/shared/ui/StatusTag';
import { ProblemNote } from '@/shared/ui/states';
import { type Decision, type Detail, daysOf, type HalfDay, type PlannedVisit } from '../plans';
import { dayLabel } from './days';
import styles from './planning.module.css';

const keyOf = (halfDay: HalfDay) => `${halfDay.day}/${halfDay.part}`;

/** Why a visit is where it is, and the way to put it elsewhere without a mouse. */
export function VisitDialog({
  detail,
  visit,
  editable,
  busy,
  error,
  onClose,
  onDecide,
}: {
  detail: Detail;
  visit: PlannedVisit;
  editable: boolean;
  busy: boolean;
  error: unknown;
  onClose: () => void;
  onDecide: (decision: Decision) => void;
}) {
  const { t } = useTranslation('planning');
  const [time, setTime] = useState(visit.planned ? keyOf(visit.planned.halfDay) : '');
  const [craftsman, setCraftsman] = useState(visit.planned?.craftsmen[0]?.craftsmanId ?? '');
  const [pinned, setPinned] = useState(visit.pinned);
  const [preferred, setPreferred] = useState(visit.preferredDays);
  const chosen = detail.halfDays.find((one) => keyOf(one) === time) ?? visit.planned?.halfDay;
  const decide = () =>
    onDecide({
      ...(time && chosen ? { day: chosen.day, part: chosen.part } : {}),
      ...(visit.kind === 'TO_INVITE' && craftsman ? { craftsmanId: craftsman } : {}),
      pinned: pinned && time !== '',
      preferredDays: preferred,
    });
  return (
    <Dialog
      open
      side
      title={visit.title}
      onClose={onClose}
      footer={
        editable && (
          <>
            <Button onClick={onClose}>{t('close')}</Button>
            <Button kind="primary" busy={busy} onClick={decide}>
              {t('decide')}
            </Button>
          </>
        )
      }
    >
      <div className={styles.stack}>
        <p className={styles.meta}>
          <Link to={`/union/requests/${visit.helpRequestId}`}>{visit.caseNumber}</Link>
          <UrgencyTag urgency={visit.urgency} />
          <StatusTag tone="neutral">{t(`kind.${visit.kind}`)}</StatusTag>
          <span>{[visit.enterpriseName, visit.region.name].join(' · ')}</span>
          {visit.dueAt && <span>{t('due', { at: formatDateTime(visit.dueAt) })}</span>}
        </p>
        {visit.conflicts.length > 0 && (
          <ul className={styles.conflicts} aria-label={t('conflicts')}>
            {visit.conflicts.map((sentence) => (
              <li key={sentence}>
                <Icon name="alert" size={16} /> {sentence}
              </li>
            ))}
          </ul>
        )}
        <section aria-label={t('why')}>
          <h3>{t('why')}</h3>
          <ul>
            {visit.why.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
        {editable && (
          <>
            <SelectField
              label={t('time')}
              optional
              value={time}
              options={detail.halfDays.map((halfDay) => ({
                value: keyOf(halfDay),
                label: `${dayLabel(halfDay.day)} ${t(`part.${halfDay.part}`)}`,
              }))}
              onChange={setTime}
            />
            {visit.kind === 'TO_INVITE' && (
              <SelectField
                label={t('whom')}
                value={craftsman}
                options={visit.choice.map((one) => ({ value: one.craftsmanId, label: one.name }))}
                onChange={setCraftsman}
              />
            )}
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={pinned}
                onChange={(event) => setPinned(event.target.checked)}
              />
              <span>
                {t('pin')}
                <small className={styles.faint}>{t('pinHint')}</small>
              </span>
            </label>
            <fieldset className={styles.days}>
              <legend>{t('preferred')}</legend>
              {daysOf(detail).map((day) => (
                <label key={day} className={styles.check}>
                  <input
                    type="checkbox"
                    checked={preferred.includes(day)}
                    onChange={(event) =>
                      setPreferred(
                        event.target.checked
                          ? [...preferred, day]
                          : preferred.filter((one) => one !== day),
                      )
                    }
                  />
                  {dayLabel(day)}
                </label>
              ))}
            </fieldset>
          </>
        )}
        {error != null && <ProblemNote error={error} />}
      </div>
    </Dialog>
  );
}
