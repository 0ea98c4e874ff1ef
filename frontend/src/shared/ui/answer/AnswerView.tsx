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
export type Statement = Omit<Schemas['Statement'], 'citations' | 'disagreeing'> & {
  citations: Citation[];
  disagreeing?: Citation[];
};
export type Refusal = Schemas['Refusal'];
type Answer = Achievements['schemas']['Answer'];
export type Wording = Partial<Pick<Answer, 'mode' | 'fallback' | 'droppedSentences'>>;

/**
 * An answer made only of supported statements: each carries numbered marks that open its source
 * at the cited place. A refusal says why, what would help, and what happens next.
 */
export function AnswerView({
  statements,
  refusal,
  wording,
}: {
  statements: readonly Statement[];
  refusal?: Refusal | null;
  wording?: Wording;
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
            <Disagreement statement={statement} sources={sources} onOpen={setOpen} />
          </li>
        ))}
      </ol>
      <SourceList statements={statements} sources={sources} onOpen={setOpen} />
      {wording && <WordingNote wording={wording} />}
      <p className={styles.note}>{t('note')}</p>
      <SourceDrawer citation={open} onClose={() => setOpen(undefined)} />
    </div>
  );
}

/** Sources in the order in which the answer first uses them, from 1. */
export function numbered(statements: readonly Statement[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { citations, disagreeing = [] } of statements) {
    for (const { documentId } of [...citations, ...disagreeing]) {
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
  const citations = statements.flatMap(({ citations, disagreeing = [] }) => [
    ...citations,
    ...disagreeing,
  ]);
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

/** Where another source gives another value: both are shown, the reader decides. */
function Disagreement({
  statement,
  sources,
  onOpen,
}: {
  statement: Statement;
  sources: Map<string, number>;
  onOpen: (citation: Citation) => void;
}) {
  const { t } = useTranslation('answer');
  if (!statement.disagreeing?.length) return null;
  return (
    <ul className={styles.disagreement} aria-label={t('disagreement')}>
      {statement.disagreeing.map((citation) => (
        <li key={`${citation.documentId}-${citation.start}`}>
          <Icon name="info" />
          <span>
            {t('disagrees', { quote: citation.quote })}
            <CitationMark
              number={sources.get(citation.documentId) ?? 0}
              citation={citation}
              onOpen={onOpen}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** How the answer came to its words: a reader must be able to tell a quote from a paraphrase. */
function WordingNote({ wording }: { wording: Wording }) {
  const { t } = useTranslation('answer');
  if (wording.mode === 'PHRASED') {
    return (
      <p className={styles.note}>
        {t('phrased')}
        {wording.droppedSentences ? t('dropped', { count: wording.droppedSentences }) : null}
      </p>
    );
  }
  if (wording.fallback) {
    return <p className={styles.note}>{t('fallback', { why: t(`why.${wording.fallback}`) })}</p>;
  }
  return null;
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
