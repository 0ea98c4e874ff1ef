import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components as Achievements } from '@/shared/api/generated/achievements-service';
import type { components as Matching } from '@/shared/api/generated/matching-service';
import { Icon } from '../icons';
import styles from './AnswerView.module.css';
import { SourceDrawer } from './SourceDrawer';

// The same answer comes from the service that gives it and from the case that keeps it.
type Schemas = Achievements['schemas'] | Matching['schemas'];
export type Citation = Schemas['Citation'];
export type Statement = Omit<Schemas['Statement'], 'citations'> & { citations: Citation[] };
export type Refusal = Schemas['Refusal'];

/**
 * An answer made only of supported statements: each carries numbered marks that open its source
 * at the cited place. A refusal says why, what would help, and what happens next.
 */
export function AnswerView({
  statements,
  refusal,
}: {
  statements: readonly Statement[];
  refusal?: Refusal | null;
}) {
  const { t } = useTranslation('answer');
  const [open, setOpen] = useState<Citation>();
  if (refusal) return <RefusalView refusal={refusal} />;
  const sources = numbered(statements);
  return (
    <div className={styles.answer}>
      <ol className={styles.statements} aria-label={t('statements')}>
        {statements.map((statement) => (
          <li key={statement.text} className={styles.statement}>
            {statement.text}
            {statement.citations.map((citation) => (
              <CitationMark
                key={`${citation.documentId}-${citation.start}`}
                number={sources.get(citation.documentId) ?? 0}
                citation={citation}
                onOpen={setOpen}
              />
            ))}
          </li>
        ))}
      </ol>
      <SourceList statements={statements} sources={sources} onOpen={setOpen} />
      <p className={styles.note}>{t('note')}</p>
      <SourceDrawer citation={open} onClose={() => setOpen(undefined)} />
    </div>
  );
}

/** Sources in the order in which the answer first uses them, from 1. */
export function numbered(statements: readonly Statement[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { citations } of statements) {
    for (const { documentId } of citations) {
      if (!numbers.has(documentId)) numbers.set(documentId, numbers.size + 1);
    }
  }
  return numbers;
}

function CitationMark({
  number,
  citation,
  onOpen,
}: {
  number: number;
  citation: Citation;
  onOpen: (citation: Citation) => void;
}) {
  const { t } = useTranslation('answer');
  return (
    <button
      type="button"
      className={styles.mark}
      onClick={() => onOpen(citation)}
      aria-label={t('openSource', { number, title: citation.documentTitle })}
      title={citation.documentTitle}
    >
      {number}
    </button>
  );
}

function SourceList({
  statements,
  sources,
  onOpen,
}: {
  statements: readonly Statement[];
  sources: Map<string, number>;
  onOpen: (citation: Citation) => void;
}) {
  const { t } = useTranslation('answer');
  const citations = statements.flatMap((statement) => statement.citations);
  return (
    <div className={styles.sources}>
      <h3 className={styles.sourcesTitle}>{t('sources')}</h3>
      <ul>
        {[...sources].map(([documentId, number]) => {
          const citation = citations.find((candidate) => candidate.documentId === documentId);
          return (
            citation && (
              <li key={documentId}>
                <button type="button" className={styles.source} onClick={() => onOpen(citation)}>
                  <span className="visually-hidden">{t('open')}</span>
                  <span className={styles.number}>{number}</span>
                  <span>
                    {citation.documentTitle}
                    <small>
                      {[t(`kind.${citation.kind}`), citation.source].filter(Boolean).join(' · ')}
                    </small>
                  </span>
                </button>
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

function RefusalView({ refusal }: { refusal: Refusal }) {
  const { t } = useTranslation('answer');
  return (
    <div className={styles.refusal}>
      <p className={styles.refusalReason}>
        <Icon name="info" />
        {refusal.reason}
      </p>
      <dl>
        {refusal.whatWouldHelp && (
          <Row term={t('refusal.whatWouldHelp')}>{refusal.whatWouldHelp}</Row>
        )}
        {refusal.whatHappensNext && (
          <Row term={t('refusal.whatHappensNext')}>{refusal.whatHappensNext}</Row>
        )}
      </dl>
    </div>
  );
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
