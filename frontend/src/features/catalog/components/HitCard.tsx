import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Highlight } from '@/shared/ui/Highlight';
import { StatusTag } from '@/shared/ui/StatusTag';
import type { CorpusHit } from '../api/corpus';
import styles from './HitCard.module.css';

/** One result: what kind of thing it is, where it matches, where it comes from. */
export function HitCard({ hit }: { hit: CorpusHit }) {
  const { t } = useTranslation('answer');
  const facts = [hit.trade, hit.industry?.name, hit.region?.name, hit.year, hit.source];
  return (
    <article className={styles.hit}>
      <h2 className={styles.title}>
        <Link to={`/documents/${hit.id}`}>{hit.title}</Link>
      </h2>
      <p className={styles.text}>
        <Highlight html={hit.highlight || hit.snippet} />
      </p>
      <div className={styles.facts}>
        <StatusTag tone={hit.kind === 'CASE_STUDY' ? 'good' : 'neutral'}>
          {t(`kind.${hit.kind}`)}
        </StatusTag>
        {facts.filter(Boolean).map((fact) => (
          <span key={String(fact)}>{fact}</span>
        ))}
      </div>
    </article>
  );
}
