import { useTranslation } from 'react-i18next';
import { formatDateTime } from '@/shared/format/format';
import { cx } from '@/shared/ui/cx';
import styles from './case.module.css';
import { DueTag } from './DueTag';
import { holderOf } from './holder';
import type { HelpRequest } from './types';

/** What happens next in the case, who has it, and by when: the first thing on every case page. */
export function NextStep({ next }: { next: HelpRequest['next'] }) {
  const { t } = useTranslation('case');
  const holder = holderOf(next, t);
  return (
    <section
      className={cx(styles.next, next.breached && styles.nextLate)}
      aria-label={t('next.title')}
    >
      <div className={styles.nextLabel}>{t('next.title')}</div>
      <p className={styles.nextWhat}>{next.what}</p>
      <div className={styles.nextFacts}>
        {holder && <span>{t('next.holder', { who: holder })}</span>}
        {next.by && <span>{t('next.by', { at: formatDateTime(next.by) })}</span>}
        {next.by && <DueTag at={next.by} />}
      </div>
    </section>
  );
}
