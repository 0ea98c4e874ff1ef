import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { isMeasure, lastMonths, type Measure, measures } from '@/shared/statistics/measures';
import {
  DivisionList,
  ProvinceMap,
  Ranking,
  SummaryFigures,
  Trend,
} from '@/shared/statistics/panels';
import panels from '@/shared/statistics/panels.module.css';
import { breakdownQuery, type FigureFilter, summaryQuery } from '@/shared/statistics/queries';
import { Card } from '@/shared/ui/Card';
import { FilterBar, FilterSelect } from '@/shared/ui/FilterBar';
import { PageHeader } from '@/shared/ui/PageHeader';
import { QueryView } from '@/shared/ui/states';
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
      <div className={panels.grid}>
        <Regions
          filter={filter}
          measure={measure}
          region={region}
          onSelect={(code) => change('region', code)}
        />
        <div className={panels.column}>
          <Trend filter={filter} measure={measure} />
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
          <SummaryFigures totals={data} />
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
  return (
    <Card title={t('byRegion')}>
      <QueryView query={provinces}>
        {({ items }) => (
          <ProvinceMap items={items} measure={measure} selected={region} onSelect={onSelect} />
        )}
      </QueryView>
      {region && below.data && (
        <div className={styles.below}>
          <h3>{t('within')}</h3>
          <DivisionList items={below.data.items} measure={measure} onSelect={onSelect} />
        </div>
      )}
    </Card>
  );
}
