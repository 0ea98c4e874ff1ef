import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { achievements, body } from '@/shared/api/clients';
import { formatNumber } from '@/shared/format/format';
import styles from './admin.module.css';

const POLL_MS = 5_000;

/** The work behind all imports: making documents findable by what they mean. */
export function Embedding() {
  const { t } = useTranslation('admin');
  const { data } = useQuery({
    queryKey: ['corpus-embedding'],
    queryFn: ({ signal }) => body(achievements.GET('/api/v1/corpus-imports/embedding', { signal })),
    refetchInterval: POLL_MS,
  });
  if (!data || data.documents === 0) return null;
  const words = t('imports.embedding', {
    embedded: formatNumber(data.embedded),
    documents: formatNumber(data.documents),
  });
  return (
    <div className={styles.progress}>
      <progress max={data.documents} value={data.embedded} aria-label={words} />
      <span className={styles.faint}>
        {words}
        {data.embedded < data.documents && ` · ${t('imports.embeddingHint')}`}
      </span>
    </div>
  );
}
