import { useTranslation } from 'react-i18next';
import { cx } from '@/shared/ui/cx';
import {
  type Detail,
  daysOf,
  type HalfDay,
  type Person,
  type PlannedVisit,
  parts,
  peopleInOrder,
  same,
  visitsOf,
} from '../plans';
import { dayLabel } from './days';
import styles from './planning.module.css';
import { VisitChip } from './VisitChip';

interface GridProps {
  detail: Detail;
  movable: boolean;
  onOpen: (visit: PlannedVisit) => void;
  onDrop: (visitId: string, person: Person, halfDay: HalfDay) => void;
}

/** Days across, people down; for wide screens. */
export function WeekGrid(props: GridProps) {
  const { t } = useTranslation('planning');
  const days = daysOf(props.detail);
  return (
    <section className={styles.scroll} aria-label={t('grid')}>
      <table className={styles.grid}>
        <caption className={styles.hidden}>{t('gridCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('person')}</th>
            {days.map((day) => (
              <th key={day} scope="col">
                {dayLabel(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {peopleInOrder(props.detail).map((person) => (
            <tr key={person.craftsmanId}>
              <th scope="row">
                {person.name}
                <small>{person.region.name}</small>
              </th>
              {days.map((day) => (
                <td key={day}>
                  {parts.map((part) => (
                    <Cell key={part} {...props} person={person} halfDay={{ day, part }} />
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({
  detail,
  movable,
  person,
  halfDay,
  onOpen,
  onDrop,
}: GridProps & { person: Person; halfDay: HalfDay }) {
  const { t } = useTranslation('planning');
  const away = person.absentOn.includes(halfDay.day);
  const elsewhere = person.elsewhere.some((one) => same(one, halfDay));
  const open = movable && detail.halfDays.some((one) => same(one, halfDay));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is one way; the visit's own form is the other
    <div
      className={cx(styles.cell, (away || elsewhere) && styles.away)}
      onDragOver={(event) => {
        if (open) event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        onDrop(event.dataTransfer.getData('text/plain'), person, halfDay);
      }}
    >
      <span className={styles.part}>{t(`part.${halfDay.part}`)}</span>
      {away && <span className={styles.faint}>{t('away')}</span>}
      {elsewhere && <span className={styles.faint}>{t('elsewhere')}</span>}
      {visitsOf(detail, person, halfDay).map((visit) => (
        <VisitChip key={visit.id} visit={visit} movable={movable} onOpen={onOpen} />
      ))}
    </div>
  );
}
