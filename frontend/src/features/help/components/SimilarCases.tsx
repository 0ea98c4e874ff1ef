import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSettled } from '@/shared/form/useSettled';
import { Highlight } from '@/shared/ui/Highlight';
import { StatusTag } from '@/shared/ui/StatusTag';
import { similarWhileTyping } from '../api/helpRequest';
import styles from './SimilarCases.module.css';

const enoughToSearch = 6;

/** What others met before: it may save the request altogether. */
export function SimilarCases({ text }: { text: string }) {
  const { t } = useTranslation(['help', 'answer']);
  const settled = useSettled(text.slice(0, 200));
  const enough = settled.length >= enoughToSearch;
  const { data } = useQuery({
    ...similarWhileTyping(settled),
    enabled: enough,
    placeholderData: keepPreviousData,
  });
  const items = enough ? (data?.items ?? []) : [];
  return (
    <aside className={styles.similar} aria-label={t('similar.title')}>
      <h2 className={styles.title}>{t('similar.title')}</h2>
      <p className={styles.hint} role="status">
        {items.length > 0
          ? t('similar.found', { count: items.length })
          : t(enough && data ? 'similar.none' : 'similar.waiting')}
      </p>
      <ul className={styles.list}>
        {items.map((hit) => (
          <li key={hit.id} className={styles.item}>
            <StatusTag tone={hit.kind === 'CASE_STUDY' ? 'good' : 'neutral'}>
              {t(`answer:kind.${hit.kind}`)}
            </StatusTag>
            <Link to={`/documents/${hit.id}`} target="_blank" className={styles.link}>
              {hit.title}
            </Link>
            <p className={styles.text}>
              <Highlight html={hit.highlight || hit.snippet} />
            </p>
          </li>
        ))}
      </ul>
    </aside>
  );
}
