import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '@/shared/auth/session';
import {
  formatCount,
  formatDateTime,
  formatMoney,
  formatMonth,
  formatNumber,
} from '@/shared/format/format';
import { useFilters } from '@/shared/routing/useFilters';
import { lastMonths, type StatisticsItem } from '@/shared/statistics/measures';
import { breakdownQuery, type FigureFilter, summaryQuery } from '@/shared/statistics/queries';
import { Button } from '@/shared/ui/Button';
import { FilterBar } from '@/shared/ui/FilterBar';
import { PageHeader } from '@/shared/ui/PageHeader';
import { QueryView } from '@/shared/ui/states';
import styles from '../components/bulletin.module.css';
import { hasChildren, regionInScope } from '../scope';

/** The period's bulletin as a document, to be printed or kept as PDF. */
export default function BulletinPage() {
  const { t } = useTranslation(['dashboard', 'figures']);
  const scope = useAccount()?.unionScope ?? 'CN';
  const { values, set } = useFilters('region', 'from', 'to');
  const usual = lastMonths(1, new Date());
  const filter: FigureFilter = {
    region: regionInScope(values.region, scope),
    from: values.from ?? usual.from,
    to: values.to ?? usual.to,
  };
  return (
    <>
      <div className={styles.controls}>
        <PageHeader
          title={t('bulletin.title')}
          lead={t('bulletin.lead')}
          back={{ to: '/union/dashboard', label: t('title') }}
          actions={
            <Button kind="primary" onClick={() => window.print()}>
              {t('bulletin.print')}
            </Button>
          }
        />
        <FilterBar label={t('figures:filter')}>
          <Month
            label={t('bulletin.from')}
            value={filter.from}
            onChange={(from) => set('from', from)}
          />
          <Month label={t('bulletin.to')} value={filter.to} onChange={(to) => set('to', to)} />
        </FilterBar>
      </div>
      <Sheet filter={filter} />
    </>
  );
}

function Month({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (month: string | undefined) => void;
}) {
  return (
    <label className={styles.month}>
      {label}
      <input
        type="month"
        value={value}
        max={lastMonths(1, new Date()).to}
        onChange={(event) => onChange(event.target.value || undefined)}
      />
    </label>
  );
}

function Sheet({ filter }: { filter: FigureFilter }) {
  const { t } = useTranslation(['dashboard', 'figures']);
  const summary = useQuery(summaryQuery(filter));
  return (
    <QueryView query={summary}>
      {(totals) => {
        const where = totals.region?.name ?? t('wholeCountry');
        const months = [...new Set([totals.period.from, totals.period.to])].map(formatMonth);
        return (
          <article className={styles.sheet} aria-label={t('bulletin.title')}>
            <header className={styles.head}>
              <p>{t('bulletin.issuer', { where })}</p>
              <h2>{t('bulletin.heading')}</h2>
              <p>{months.join(t('bulletin.until'))}</p>
            </header>
            <p className={styles.text}>
              {t('bulletin.text', {
                where,
                requests: formatCount(totals.helpRequests),
                solved: formatCount(totals.problemsSolved),
                enterprises: formatCount(totals.enterprisesServed),
                trips: formatCount(totals.trips),
                trained: formatCount(totals.workersTrained),
                benefit: formatMoney(totals.benefitCny),
              })}
            </p>
            {hasChildren(filter.region ?? 'CN') && (
              <Table title={t('bulletin.regions')} dimension="REGION" filter={filter} />
            )}
            <Table title={t('figures:by.KIND')} dimension="KIND" filter={filter} />
            <Table title={t('figures:by.INDUSTRY')} dimension="INDUSTRY" filter={filter} />
            <footer className={styles.foot}>
              {t('bulletin.foot', { source: totals.source, at: formatDateTime(totals.asOf) })}
            </footer>
          </article>
        );
      }}
    </QueryView>
  );
}

/** Rows with something in them, most problems solved first. */
function Table({
  title,
  dimension,
  filter,
}: {
  title: string;
  dimension: 'REGION' | 'KIND' | 'INDUSTRY';
  filter: FigureFilter;
}) {
  const { t } = useTranslation(['dashboard', 'figures']);
  const breakdown = useQuery(breakdownQuery(dimension, filter));
  return (
    <section>
      <h3>{title}</h3>
      <QueryView query={breakdown}>
        {({ items }) => {
          const rows = items
            .filter((item) => item.problemsSolved + item.trips + item.workersTrained > 0)
            .sort((a, b) => b.problemsSolved - a.problemsSolved);
          if (rows.length === 0) return <p className={styles.none}>{t('figures:empty')}</p>;
          return (
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t(`bulletin.row.${dimension}`)}</th>
                  <Head>{t('figures:measures.problemsSolved')}</Head>
                  <Head>{t('figures:measures.enterprisesServed')}</Head>
                  <Head>{t('figures:measures.trips')}</Head>
                  <Head>{t('figures:measures.workersTrained')}</Head>
                  <Head>{t('figures:measures.benefitCny')}</Head>
                </tr>
              </thead>
              <tbody>
                {rows.map((item) => (
                  <Row key={item.key} item={item} />
                ))}
              </tbody>
            </table>
          );
        }}
      </QueryView>
    </section>
  );
}

function Head({ children }: { children: ReactNode }) {
  return (
    <th scope="col" className={styles.number}>
      {children}
    </th>
  );
}

function Row({ item }: { item: StatisticsItem }) {
  const counts = [item.problemsSolved, item.enterprisesServed, item.trips, item.workersTrained];
  return (
    <tr>
      <th scope="row">{item.name}</th>
      {counts.map((count, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns never move
        <td key={index} className={styles.number}>
          {formatNumber(count)}
        </td>
      ))}
      <td className={styles.number}>{formatMoney(item.benefitCny)}</td>
    </tr>
  );
}
