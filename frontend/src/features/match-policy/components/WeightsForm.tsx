import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Criterion, criteria, share, type Weights } from '../policy';
import styles from './matchPolicy.module.css';

/** A slider for each criterion; what counts is its part of the whole. */
export function WeightsForm({
  weights,
  onChange,
}: {
  weights: Weights;
  onChange: (weights: Weights) => void;
}) {
  return (
    <ul className={styles.weights}>
      {criteria.map((criterion) => (
        <li key={criterion}>
          <Weight
            criterion={criterion}
            weight={weights[criterion]}
            part={share(weights, criterion)}
            onChange={(weight) => onChange({ ...weights, [criterion]: weight })}
          />
        </li>
      ))}
    </ul>
  );
}

function Weight({
  criterion,
  weight,
  part,
  onChange,
}: {
  criterion: Criterion;
  weight: number;
  part: number;
  onChange: (weight: number) => void;
}) {
  const { t } = useTranslation(['matchPolicy', 'dispatch']);
  const id = useId();
  // Without relevance people would be sent without regard to the problem.
  const least = criterion === 'RELEVANCE' ? 1 : 0;
  return (
    <div className={styles.weight}>
      <label htmlFor={id}>{t(`dispatch:criterion.${criterion}`)}</label>
      <output htmlFor={id} className={styles.part}>
        {part}%
      </output>
      <input
        id={id}
        type="range"
        min={least}
        max={100}
        step={1}
        value={weight}
        aria-describedby={`${id}-meaning`}
        aria-valuetext={t('weightValue', { weight, part })}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
      <small id={`${id}-meaning`} className={styles.faint}>
        {t(`meaning.${criterion}`)}
      </small>
    </div>
  );
}
