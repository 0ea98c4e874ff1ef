import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/shared/api/generated/matching-service';
import { formatAmount, formatCount, formatDateTime, formatMonth } from '@/shared/format/format';
import { Card } from '@/shared/ui/Card';
import { Figure, Figures } from '@/shared/ui/Figure';
import { EmptyState, QueryView } from '@/shared/ui/states';
import { TileMap } from '@/shared/ui/tile-map/TileMap';
import { BarList } from './BarList';
import { MonthBars } from './MonthBars';
import { formatMeasure, type Measure, measured, measures, type StatisticsItem } from './measures';
import styles from './panels.module.css';
import { breakdownQuery, type FigureFilter } from './queries';

/** The panels that the public figures and the unions' dashboards are made of. */

type Totals = components['schemas']['StatisticsSummary'];

/** The totals in one row, with the period and the source they hold for. */
export function SummaryFigures({
  totals,
  first,
  linkOf = () => undefined,
}: {
  totals: Totals;
  /** A figure before the others. */
  first?: ReactNode;
  /** Where a figure's cases are listed. */
  linkOf?: (measure: Measure) => string | undefined;
}) {
  const { t } = useTranslation('figures');
  return (
    <>
      <Figures>
        {first}
        {measures.map((measure) => (
          <Figure
            key={measure}
            label={t(`measures.${measure}`)}
            value={
              measure === 'benefitCny'
                ? formatAmount(totals[measure])
                : formatCount(totals[measure])
            }
            unit={t(`units.${measure}`)}
            to={linkOf(measure)}
          />
        ))}
      </Figures>
      <p className={styles.source}>
        {t('source', {
          from: formatMonth(totals.period.from),
          to: formatMonth(totals.period.to),
          source: totals.source,
          at: formatDateTime(totals.asOf),
        })}
      </p>
    </>
  );
}

/** The provinces as tiles. */
export function ProvinceMap({
  items,
  measure,
  selected,
  onSelect,
}: {
  items: StatisticsItem[];
  measure: Measure;
  selected?: string;
  onSelect: (region: string) => void;
}) {
  const { t } = useTranslation('figures');
  return (
    <TileMap
      title={t(`measures.${measure}`)}
      unit={t(`units.${measure}`)}
      values={items.map((item) => ({ code: item.key, value: measured(item, measure) }))}
      format={formatMeasure(measure)}
      selected={selected}
      onSelect={onSelect}
    />
  );
}

/** The divisions below a region as a ranking. */
export function DivisionList({
  items,
  measure,
  onSelect,
}: {
  items: StatisticsItem[];
  measure: Measure;
  onSelect: (region: string) => void;
}) {
  const { t } = useTranslation('figures');
  if (items.length === 0) return <p className={styles.source}>{t('noneWithin')}</p>;
  return (
    <BarList
      caption={t('within')}
      nameTitle={t('region')}
      valueTitle={t(`measures.${measure}`)}
      format={formatMeasure(measure)}
      rows={items.map((item) => ({
        key: item.key,
        name: item.name,
        value: measured(item, measure),
        onSelect: () => onSelect(item.key),
      }))}
    />
  );
}

export function Trend({ filter, measure }: { filter: FigureFilter; measure: Measure }) {
  const { t } = useTranslation('figures');
  const months = useQuery(breakdownQuery('MONTH', filter));
  return (
    <Card title={t('byMonth')}>
      <QueryView query={months}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon="chart" title={t('empty')} hint={t('emptyHint')} />
          ) : (
            <MonthBars
              caption={t('byMonth')}
              monthTitle={t('month')}
              valueTitle={t(`measures.${measure}`)}
              format={formatMeasure(measure)}
              rows={items.map((item) => ({ month: item.key, value: measured(item, measure) }))}
            />
          )
        }
      </QueryView>
    </Card>
  );
}

const shownAtMost = 12;

export function Ranking({
  dimension,
  filter,
  measure,
  onSelect,
}: {
  dimension: 'INDUSTRY' | 'KIND';
  filter: FigureFilter;
  measure: Measure;
  /** Narrows everything down to one row, where that is possible. */
  onSelect?: (key: string) => void;
}) {
  const { t } = useTranslation('figures');
  const breakdown = useQuery(breakdownQuery(dimension, filter));
  const title = t(`by.${dimension}`);
  return (
    <Card title={title}>
      <QueryView query={breakdown}>
        {({ items }) => {
          const rows = items
            .map((item) => ({
              key: item.key,
              name: item.name,
              value: measured(item, measure),
              onSelect: onSelect && (() => onSelect(item.key)),
            }))
            .filter(({ value }) => value > 0)
            .sort((a, b) => b.value - a.value)
            .slice(0, shownAtMost);
          return rows.length === 0 ? (
            <EmptyState icon="chart" title={t('empty')} hint={t('emptyHint')} />
          ) : (
            <BarList
              rows={rows}
              caption={title}
              nameTitle={title}
              valueTitle={t(`measures.${measure}`)}
              format={formatMeasure(measure)}
            />
          );
        }}
      </QueryView>
    </Card>
  );
}
