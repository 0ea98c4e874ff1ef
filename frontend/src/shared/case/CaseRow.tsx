import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DueTag } from './DueTag';
import { holderOf } from './holder';
import styles from './row.module.css';
import { CaseStatusTag, UrgencyTag } from './tags';
import type { HelpRequest } from './types';

type Row = Pick<
  HelpRequest,
  'id' | 'caseNumber' | 'title' | 'status' | 'urgency' | 'region' | 'enterprise' | 'next'
>;

/** One case in a list: what it is, what happens next, who has it, how long is left. */
export function CaseRow({
  request,
  to,
  children,
}: {
  request: Row;
  to: string;
  children?: ReactNode;
}) {
  const { t } = useTranslation('case');
  const { next } = request;
  const holder = holderOf(next, t);
  return (
    <article className={styles.row}>
      <div className={styles.main}>
        <div className={styles.tags}>
          <CaseStatusTag status={request.status} />
          <UrgencyTag urgency={request.urgency} />
          <span className={styles.number}>{request.caseNumber}</span>
        </div>
        <h2 className={styles.title}>
          <Link to={to} className={styles.link}>
            {request.title}
          </Link>
        </h2>
        <p className={styles.faint}>
          {request.enterprise.name} · {request.region.name}
        </p>
      </div>
      <div className={styles.next}>
        <p>{next.what}</p>
        {holder && <p className={styles.faint}>{t('next.holder', { who: holder })}</p>}
      </div>
      <div className={styles.side}>
        {next.by && <DueTag at={next.by} />}
        {children}
      </div>
    </article>
  );
}
