import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from './icons';
import styles from './PageHeader.module.css';

/** The page's one h1, with the window title, a way back, and the page's actions. */
export function PageHeader({
  title,
  lead,
  back,
  meta,
  actions,
}: {
  title: string;
  lead?: ReactNode;
  back?: { to: string; label: string };
  /** Tags and small facts beside the title. */
  meta?: ReactNode;
  actions?: ReactNode;
}) {
  const { t } = useTranslation('app');
  return (
    <header className={styles.header}>
      <title>{`${title} · ${t('name')}`}</title>
      {back && (
        <Link to={back.to} className={styles.back}>
          <Icon name="left" size={16} />
          {back.label}
        </Link>
      )}
      <div className={styles.row}>
        <div className={styles.words}>
          <h1>{title}</h1>
          {meta && <div className={styles.meta}>{meta}</div>}
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </header>
  );
}
