import { useTranslation } from 'react-i18next';
import { useAccount } from '@/shared/auth/session';
import { useFilters } from '@/shared/routing/useFilters';
import { isMeasure, lastMonths, type Measure, measures } from '@/shared/statistics/measures';
import { Ranking, Trend } from '@/shared/statistics/panels';
import panels from '@/shared/statistics/panels.module.css';
import type { FigureFilter } from '@/shared/statistics/queries';
import { Button, ButtonLink } from '@/shared/ui/Button';
import { FilterBar, FilterSelect } from '@/shared/ui/FilterBar';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Breadcrumb } from '../components/Breadcrumb';
import styles from '../components/dashboard.module.css';
import { Funnel } from '../components/Funnel';
import { Regions, Summary } from '../components/Panels';
import { regionInScope } from '../scope';

const periods = ['3', '12', '36'] as const;
const kinds = ['TECHNICAL_SERVICE', 'JOINT_RESEARCH', 'MANAGEMENT', 'SKILL_TRAINING'] as const;

/** What came of it in the officer's scope; every number can be drilled into. */
export default function DashboardPage() {
  const { t } = useTranslation(['dashboard', 'figures', 'case']);
  const scope = useAccount()?.unionScope ?? 'CN';
  const { values, set } = useFilters('region', 'months', 'measure', 'industry', 'kind');
  const region = regionInScope(values.region, scope);
  const months = periods.find((known) => known === values.months) ?? '12';
  const asked = values.measure ?? null;
  const measure: Measure = isMeasure(asked) ? asked : 'problemsSolved';
  const kind = kinds.find((known) => known === values.kind);
  const filter: FigureFilter = {
    ...lastMonths(Number(months), new Date()),
    region,
    industry: values.industry,
    kind,
  };
  const drill = (code: string) => set('region', code);

  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('figures:lead')}
        actions={
          <ButtonLink to={`/union/bulletin?region=${region}`}>{t('bulletin.title')}</ButtonLink>
        }
      />
      <Breadcrumb region={region} scope={scope} onSelect={drill} />
      <FilterBar label={t('figures:filter')}>
        <FilterSelect
          label={t('figures:period')}
          value={months}
          options={periods.map((value) => ({ value, label: t(`figures:periods.${value}`) }))}
          onChange={(value) => set('months', value)}
        />
        <FilterSelect
          label={t('figures:measure')}
          value={measure}
          options={measures.map((value) => ({ value, label: t(`figures:measures.${value}`) }))}
          onChange={(value) => set('measure', value)}
        />
        <FilterSelect
          label={t('kind')}
          value={kind}
          any={t('all')}
          options={kinds.map((value) => ({ value, label: t(`case:kind.${value}`) }))}
          onChange={(value) => set('kind', value)}
        />
        {values.industry && (
          <Button icon="close" onClick={() => set('industry', undefined)}>
            {t('industryOnly', { code: values.industry })}
          </Button>
        )}
      </FilterBar>
      <div className={styles.page}>
        <Summary filter={filter} />
        <div className={panels.grid}>
          <div className={panels.column}>
            <Regions filter={filter} measure={measure} region={region} onSelect={drill} />
            <Ranking
              dimension="INDUSTRY"
              filter={filter}
              measure={measure}
              onSelect={(code) => set('industry', code)}
            />
            <Ranking
              dimension="KIND"
              filter={filter}
              measure={measure}
              onSelect={(code) => set('kind', code)}
            />
          </div>
          <div className={panels.column}>
            <Trend filter={filter} measure={measure} />
            <Funnel region={region} />
          </div>
        </div>
      </div>
    </>
  );
}
