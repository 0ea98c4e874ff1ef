import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { achievements, body } from '@/shared/api/clients';
import { licenceName } from '@/shared/format/licence';
import { Dialog } from '../Dialog';
import { QueryView } from '../states';
import type { Citation } from './AnswerView';
import styles from './SourceDrawer.module.css';

/** The cited document, opened at the cited place. */
export function SourceDrawer({
  citation,
  onClose,
}: {
  citation: Citation | undefined;
  onClose: () => void;
}) {
  return (
    <Dialog
      open={citation !== undefined}
      onClose={onClose}
      title={citation?.documentTitle ?? ''}
      side
    >
      {citation && <Source citation={citation} />}
    </Dialog>
  );
}

function Source({ citation }: { citation: Citation }) {
  const { t } = useTranslation('answer');
  const { t: common } = useTranslation('common');
  const document = useQuery({
    queryKey: ['corpus', citation.documentId],
    queryFn: ({ signal }) =>
      body(
        achievements.GET('/api/v1/corpus/{id}', {
          params: { path: { id: citation.documentId } },
          signal,
        }),
      ),
  });
  return (
    <>
      <dl className={styles.facts}>
        <div>
          <dt>{t('source')}</dt>
          <dd>{citation.source}</dd>
        </div>
        <div>
          <dt>{t('licence')}</dt>
          <dd>{citation.licence && licenceName(common, citation.licence)}</dd>
        </div>
        <div>
          <dt>{t('version')}</dt>
          <dd>{citation.documentVersion}</dd>
        </div>
      </dl>
      <QueryView query={document}>
        {(found) => {
          const start = placeOf(found.text, citation);
          return (
            <>
              {found.version !== citation.documentVersion && (
                <p className={styles.changed}>
                  {t(start === undefined ? 'changed' : 'moved', {
                    cited: citation.documentVersion,
                    now: found.version,
                  })}
                </p>
              )}
              {start === undefined ? (
                <blockquote className={styles.quote}>{citation.quote}</blockquote>
              ) : (
                <CitedText text={found.text} start={start} end={start + citation.quote.length} />
              )}
            </>
          );
        }}
      </QueryView>
      <p className={styles.more}>
        <Link to={`/documents/${citation.documentId}`} target="_blank">
          {t('openDocument')}
        </Link>
      </p>
    </>
  );
}

/**
 * Where the quote stands in the text as it is now: an edit before it has moved it, one of it has
 * removed it. Of several places the one nearest to the old one is taken.
 */
export function placeOf(
  text: string,
  { start, quote }: Pick<Citation, 'start' | 'quote'>,
): number | undefined {
  let nearest: number | undefined;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (nearest === undefined || Math.abs(at - start) < Math.abs(nearest - start)) nearest = at;
  }
  return nearest;
}

/** A text with one span marked and brought into view. */
export function CitedText({ text, start, end }: { text: string; start: number; end: number }) {
  const mark = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another span is another place
  useEffect(() => {
    mark.current?.scrollIntoView?.({ block: 'center' });
  }, [start, end]);
  return (
    <div className={styles.text} data-testid="cited-text">
      {text.slice(0, start)}
      <mark ref={mark}>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </div>
  );
}
