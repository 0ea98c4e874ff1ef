import { useTranslation } from 'react-i18next';
import { partsOf, type SearchCriteria } from '../api/savedSearches';
import styles from './savedSearches.module.css';

/** Words and filters of a search beside each other. */
export function CriteriaLine({ criteria }: { criteria: SearchCriteria }) {
  const { t } = useTranslation(['savedSearches', 'answer']);
  return (
    <span className={styles.criteria}>
      {partsOf(criteria).map(({ name, value }) => (
        <span key={`${name} ${value}`}>
          {t(`criteria.${name}`, { value: name === 'kind' ? t(`answer:kind.${value}`) : value })}
        </span>
      ))}
    </span>
  );
}
