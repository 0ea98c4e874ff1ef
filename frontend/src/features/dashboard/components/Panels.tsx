import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatCount } from '@/shared/format/format';
import type { Measure } from '@/shared/statistics/measures';
import { DivisionList, ProvinceMap, SummaryFigures } from '@/shared/statistics/panels';
import { breakdownQuery, type FigureFilter, summaryQuery } from '@/shared/statistics/queries';
import { Card } from '@/shared/ui/Card';
import { Figure } from '@/shared/ui/Figure';
import { QueryView } from '@/shared/ui/states';
import { hasChildren } from '../scope';

/** The figures in one row; each leads to the cases behind it. */
export function Summary({ filter }: { filter: FigureFilter }) {
  const { t } = useTranslation(['dashboard', 'figures']);
  const summary = useQuery(summaryQuery(filter));
  return (
    <QueryView query={summary}>
      {(data) => (
        <section aria-label={t('figures:summary')}>
          <SummaryFigures
            totals={data}
            first={
              <Figure
                label={t('helpRequests')}
                value={formatCount(data.helpRequests)}
                unit={t('figures:units.problemsSolved')}
                to="/union/queue"
              />
            }
            linkOf={(measure) =>
              measure === 'problemsSolved'
                ? '/union/verification/outcomes?verified=true'
                : undefined
            }
          />
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
  const { t } = useTranslation('figures');
  const below = useQuery({ ...breakdownQuery('REGION', filter), enabled: hasChildren(region) });
  if (!hasChildren(region)) return null;
  const Divisions = region === 'CN' ? ProvinceMap : DivisionList;
  return (
    <Card title={t(region === 'CN' ? 'byRegion' : 'within')}>
      <QueryView query={below}>
        {({ items }) => <Divisions items={items} measure={measure} onSelect={onSelect} />}
      </QueryView>
    </Card>
  );
}
