import { useTranslation } from 'react-i18next';
import { type Detail, daysOf, type PlannedVisit, parts, same } from '../plans';
import { dayLabel } from './days';
import styles from './planning.module.css';
import { VisitChip } from './VisitChip';

/** Day by day; for narrow screens. */
export function WeekList({
  detail,
  onOpen,
}: {
  detail: Detail;
  onOpen: (visit: PlannedVisit) => void;
}) {
  const { t } = useTranslation('planning');
  return (
    <div className={styles.list}>
      {daysOf(detail).map((day) => (
        <section key={day} aria-label={dayLabel(day)}>
          <h3>{dayLabel(day)}</h3>
          {parts.map((part) => {
            const visits = detail.visits.filter(
              (visit) => visit.planned && same(visit.planned.halfDay, { day, part }),
            );
            return (
              <div key={part} className={styles.listPart}>
                <span className={styles.part}>{t(`part.${part}`)}</span>
                {visits.length === 0 && <span className={styles.faint}>{t('free')}</span>}
                {visits.map((visit) => (
                  <div key={visit.id}>
                    <span className={styles.faint}>
                      {visit.planned?.craftsmen.map((one) => one.name).join('、')}
                    </span>
                    <VisitChip visit={visit} movable={false} onOpen={onOpen} />
                  </div>
                ))}
              </div>
            );
          })}
        </section>
      ))}
    </div>
  );
}
