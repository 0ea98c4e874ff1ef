import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/format/format';
import { hoursOf, type Line, minutesOf, type Rule, spoken } from '../rules';
import styles from './serviceLevels.module.css';

/** The rules of one urgency; with `onChange` they can be changed. */
export function RuleTable({
  caption,
  lines,
  onChange,
}: {
  caption: string;
  lines: readonly Line[];
  onChange: ((rule: Rule) => void) | undefined;
}) {
  const { t } = useTranslation(['serviceLevels', 'case']);
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('measure')}</th>
          <th scope="col">{t('county')}</th>
          <th scope="col">{t('city')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ measure, county, city }) => {
          const name = t(`case:clock.${measure}`);
          return (
            <tr key={measure}>
              <th scope="row">
                {name}
                <small>{t(`from.${measure}`)}</small>
              </th>
              {[county, city].map((rule) => (
                <td key={rule.level}>
                  {onChange ? (
                    <TimeInput
                      label={`${caption} ${name} ${t(rule.level === 'COUNTY' ? 'county' : 'city')}`}
                      rule={rule}
                      onChange={onChange}
                    />
                  ) : (
                    <Spoken rule={rule} />
                  )}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Spoken({ rule }: { rule: Rule }) {
  const { t } = useTranslation('serviceLevels');
  const { unit, count } = spoken(rule);
  return <span>{t(`unit.${unit}`, { count, n: formatNumber(count, 2) })}</span>;
}

function TimeInput({
  label,
  rule,
  onChange,
}: {
  label: string;
  rule: Rule;
  onChange: (rule: Rule) => void;
}) {
  const { t } = useTranslation('serviceLevels');
  return (
    <div className={styles.time}>
      <label>
        <input
          type="number"
          min={0.25}
          max={8784}
          step={0.25}
          defaultValue={hoursOf(rule.minutes)}
          aria-label={label}
          onChange={(event) => {
            const minutes = minutesOf(event.target.value);
            event.target.setCustomValidity(minutes === undefined ? t('notATime') : '');
            if (minutes !== undefined) onChange({ ...rule, minutes });
          }}
        />
        {t('hours')}
      </label>
      <Spoken rule={rule} />
    </div>
  );
}
