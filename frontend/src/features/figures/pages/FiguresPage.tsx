import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { formatAmount, formatCount, formatDateTime, formatMonth } from '@/shared/format/format';
import { BarList } from '@/shared/statistics/BarList';
import { MonthBars } from '@/shared/statistics/MonthBars';
import {
  formatMeasure,
  isMeasure,
  lastMonths,
  type Measure,
  measured,
  measures,
} from '@/shared/statistics/measures';
import { breakdownQuery, type FigureFilter, summaryQuery } from '@/shared/statistics/queries';
import { Card } from '@/shared/ui/Card';
import { Figure, Figures } from '@/shared/ui/Figure';
import { FilterBar, FilterSelect } from '@/shared/ui/FilterBar';
import { PageHeader } from '@/shared/ui/PageHeader';
import { EmptyState, QueryView } from '@/shared/ui/states';
import { TileMap } from '@/shared/ui/tile-map/TileMap';
import styles from './FiguresPage.module.css';

const nation = 'CN';
const periods = ['3', '12', '36'] as const;

/** What the programme has come to, for everyone: by province, month, industry and kind. */
export default function FiguresPage() {
  const { t } = useTranslation('figures');
  const [params, setParams] = useSearchParams();
  const period = periods.find((known) => known === params.get('months')) ?? '12';
  const asked = params.get('measure');
  const measure: Measure = isMeasure(asked) ? asked : 'problemsSolved';
  const region = params.get('region') ?? undefined;
  const filter: FigureFilter = {
    ...lastMonths(Number(period), new Date()),
    region: region ?? nation,
  };
  const change = (name: string, value: string | undefined) =>
    setParams((current) => {
      if (value) current.set(name, value);
      else current.delete(name);
      return current;
    });

  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <FilterBar label={t('filter')}>
        <FilterSelect
          label={t('period')}
          value={period}
          options={periods.map((value) => ({ value, label: t(`periods.${value}`) }))}
          onChange={(value) => change('months', value)}
        />
        <FilterSelect
          label={t('measure')}
          value={measure}
          options={measures.map((value) => ({ value, label: t(`measures.${value}`) }))}
          onChange={(value) => change('measure', value)}
        />
      </FilterBar>
      <Summary
        filter={filter}
        onWholeCountry={region ? () => change('region', undefined) : undefined}
      />
      <div className={styles.grid}>
        <Regions
          filter={filter}
          measure={measure}
          region={region}
          onSelect={(code) => change('region', code)}
        />
        <div className={styles.right}>
          <Months filter={filter} measure={measure} />
          <Ranking dimension="INDUSTRY" filter={filter} measure={measure} />
          <Ranking dimension="KIND" filter={filter} measure={measure} />
        </div>
      </div>
    </>
  );
}

function Summary({
  filter,
  onWholeCountry,
}: {
  filter: FigureFilter;
  onWholeCountry: (() => void) | undefined;
}) {
  const { t } = useTranslation('figures');
  const summary = useQuery(summaryQuery(filter));
  return (
    <QueryView query={summary}>
      {(data) => (
        <section className={styles.summary} aria-label={t('summary')}>
          <h2 className={styles.where}>
            {data.region?.name ?? t('wholeCountry')}
            {onWholeCountry && (
              <button type="button" className={styles.back} onClick={onWholeCountry}>
                {t('backToCountry')}
              </button>
            )}
          </h2>
          <Figures>
            {measures.map((measure) => (
              <Figure
                key={measure}
                label={t(`measures.${measure}`)}
                value={
                  measure === 'benefitCny'
                    ? formatAmount(data[measure])
                    : formatCount(data[measure])
                }
                unit={t(`units.${measure}`)}
              />
            ))}
          </Figures>
          <p className={styles.source}>
            {t('source', {
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

function Regions({
  filter,
  measure,
  region,
  onSelect,
}: {
  filter: FigureFilter;
  measure: Measure;
  region: string | undefined;
  onSelect: (code: string) => void;
}) {
  const { t } = useTranslation('figures');
  const provinces = useQuery(breakdownQuery('REGION', { ...filter, region: nation }));
  const below = useQuery({ ...breakdownQuery('REGION', filter), enabled: region !== undefined });
  const format = formatMeasure(measure);
  return (
    <Card title={t('byRegion')}>
      <QueryView query={provinces}>
        {({ items }) => (
          <TileMap
            title={t(`measures.${measure}`)}
            unit={t(`units.${measure}`)}
            values={items.map((item) => ({ code: item.key, value: measured(item, measure) }))}
            format={format}
            selected={region}
            onSelect={onSelect}
          />
        )}
      </QueryView>
      {region && below.data && (
        <div className={styles.below}>
          <h3>{t('within')}</h3>
          {below.data.items.length === 0 ? (
            <p className={styles.source}>{t('noneWithin')}</p>
          ) : (
            <BarList
              caption={t('within')}
              nameTitle={t('region')}
              valueTitle={t(`measures.${measure}`)}
              format={format}
              rows={below.data.items.map((item) => ({
                key: item.key,
                name: item.name,
                value: measured(item, measure),
                onSelect: () => onSelect(item.key),
              }))}
            />
          )}
        </div>
      )}
    </Card>
  );
}

function Months({ filter, measure }: { filter: FigureFilter; measure: Measure }) {
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

const shownAtMost = 10;

function Ranking({
  dimension,
  filter,
  measure,
}: {
  dimension: 'INDUSTRY' | 'KIND';
  filter: FigureFilter;
  measure: Measure;
}) {
  const { t } = useTranslation('figures');
  const breakdown = useQuery(breakdownQuery(dimension, filter));
  const title = t(`by.${dimension}`);
  return (
    <Card title={title}>
      <QueryView query={breakdown}>
        {({ items }) => {
          const rows = items
            .map((item) => ({ key: item.key, name: item.name, value: measured(item, measure) }))
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
