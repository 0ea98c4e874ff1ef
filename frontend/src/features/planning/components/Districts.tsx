import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/ui/Card';
import { type Detail, daysOf, districtsOf } from '../plans';
import { dayLabel } from './days';
import styles from './planning.module.css';

/** Where the visits are on which day; tiles are darker where there are more. */
export function Districts({ detail }: { detail: Detail }) {
  const { t } = useTranslation('planning');
  const days = daysOf(detail);
  const districts = districtsOf(detail);
  const most = Math.max(1, ...districts.flatMap((one) => [...one.days.values()]));
  return (
    <Card title={t('districts')}>
      <div className={styles.scroll}>
        <table className={styles.tiles}>
          <caption className={styles.hidden}>{t('districtsCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('district')}</th>
              {days.map((day) => (
                <th key={day} scope="col">
                  {dayLabel(day)}
                </th>
              ))}
              <th scope="col">{t('notPlanned')}</th>
            </tr>
          </thead>
          <tbody>
            {districts.map((district) => (
              <tr key={district.code}>
                <th scope="row">{district.name}</th>
                {days.map((day) => {
                  const count = district.days.get(day) ?? 0;
                  return (
                    <td
                      key={day}
                      className={styles.tile}
                      style={{
                        background: `color-mix(in srgb, var(--mark) ${(count / most) * 100}%, var(--paper))`,
                      }}
                    >
                      {count === 0 ? '–' : count}
                    </td>
                  );
                })}
                <td className={styles.tile}>{district.unplanned || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
