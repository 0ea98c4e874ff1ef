import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatAmount, formatCount, formatDateTime, formatMonth } from '@/shared/format/format';
import { BarList } from '@/shared/statistics/BarList';
import { MonthBars } from '@/shared/statistics/MonthBars';
import { formatMeasure, type Measure, measured, measures } from '@/shared/statistics/measures';
import { breakdownQuery, type FigureFilter, summaryQuery } from '@/shared/statistics/queries';
import { Card } from '@/shared/ui/Card';
import { Figure, Figures } from '@/shared/ui/Figure';
import { EmptyState, QueryView } from '@/shared/ui/states';
import { TileMap } from '@/shared/ui/tile-map/TileMap';
import { hasChildren } from '../scope';
import styles from './dashboard.module.css';

const SHOWN_AT_MOST = 12;

/** The figures in one row; each leads to the cases behind it. */
export function Summary({ filter }: { filter: FigureFilter }) {
  const { t } = useTranslation(['dashboard', 'figures']);
  const summary = useQuery(summaryQuery(filter));
  return (
    <QueryView query={summary}>
      {(data) => (
        <section aria-label={t('figures:summary')}>
          <Figures>
            <Figure
              label={t('helpRequests')}
              value={formatCount(data.helpRequests)}
              unit={t('figures:units.problemsSolved')}
              to="/union/queue"
            />
            {measures.map((measure) => (
              <Figure
                key={measure}
                label={t(`figures:measures.${measure}`)}
                value={
                  measure === 'benefitCny'
                    ? formatAmount(data[measure])
                    : formatCount(data[measure])
                }
                unit={t(`figures:units.${measure}`)}
                to={
                  measure === 'problemsSolved'
                    ? '/union/verification/outcomes?verified=true'
                    : undefined
                }
              />
            ))}
          </Figures>
          <p className={styles.source}>
            {t('figures:source', {
              from: formatMonth(data.period.from),
              to: formatMonth(data.period.to),
              source: data.source,
              at: formatDateTime(data.asOf),
            })}
          </p>
        </section>
      )}
    </QueryView>
  );
}

/** The provinces as a map, or the divisions below the region as a ranking. */
export function Regions({
  filter,
  measure,
  region,
  onSelect,
}: {
  filter: FigureFilter;
  measure: Measure;
  region: string;
  onSelect: (region: string) => void;
}) {
  const { t } = useTranslation(['dashboard', 'figures']);
  const below = useQuery({ ...breakdownQuery('REGION', filter), enabled: hasChildren(region) });
  const title = t(`figures:measures.${measure}`);
  if (!hasChildren(region)) return null;
  return (
    <Card title={t(region === 'CN' ? 'figures:byRegion' : 'figures:within')}>
      <QueryView query={below}>
        {({ items }) => {
          if (region === 'CN') {
            return (
              <TileMap
                title={title}
                unit={t(`figures:units.${measure}`)}
                values={items.map((item) => ({ code: item.key, value: measured(item, measure) }))}
                format={formatMeasure(measure)}
                onSelect={onSelect}
              />
            );
          }
          return items.length === 0 ? (
            <p className={styles.source}>{t('figures:noneWithin')}</p>
          ) : (
            <BarList
              caption={t('figures:within')}
              nameTitle={t('figures:region')}
              valueTitle={title}
              format={formatMeasure(measure)}
              rows={items.map((item) => ({
                key: item.key,
                name: item.name,
                value: measured(item, measure),
                onSelect: () => onSelect(item.key),
              }))}
            />
          );
        }}
      </QueryView>
    </Card>
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

/** A ranking whose rows narrow the whole dashboard down. */
export function Ranking({
  dimension,
  filter,
  measure,
  onSelect,
}: {
  dimension: 'INDUSTRY' | 'KIND';
  filter: FigureFilter;
  measure: Measure;
  onSelect: (key: string) => void;
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
              onSelect: () => onSelect(item.key),
            }))
            .filter(({ value }) => value > 0)
            .sort((a, b) => b.value - a.value)
            .slice(0, SHOWN_AT_MOST);
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
