import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { achievements, body } from '@/shared/api/clients';
import type { components } from '@/shared/api/generated/achievements-service';
import { useAccount } from '@/shared/auth/session';
import { formatCount } from '@/shared/format/format';
import { BarList } from '@/shared/statistics/BarList';
import { Card } from '@/shared/ui/Card';
import { regionPrefix } from '@/shared/ui/codes/regions';
import { Figure, Figures } from '@/shared/ui/Figure';
import { QueryView } from '@/shared/ui/states';
import { TileMap } from '@/shared/ui/tile-map/TileMap';
import styles from './ledger.module.css';

export type LedgerFilter = {
  status: components['schemas']['QuestionStatus'];
  trade: string | undefined;
  region: string | undefined;
};

type Demand = components['schemas']['LedgerDemand'];

/** Where what is asked for: every figure narrows the list below to what it counts. */
export function DemandMap({
  filter,
  onRegion,
  onTrade,
}: {
  filter: LedgerFilter;
  onRegion: (region: string) => void;
  onTrade: (trade: string) => void;
}) {
  const { t } = useTranslation('ledger');
  const query = useQuery({
    queryKey: ['ledger', 'demand', filter],
    queryFn: ({ signal }) =>
      body(
        achievements.GET('/api/v1/unanswered-questions/demand', {
          params: {
            query: { ...filter, region: filter.region && regionPrefix(filter.region) },
          },
          signal,
        }),
      ),
  });
  return (
    <QueryView query={query}>
      {(demand) =>
        demand.questions === 0 ? null : (
          <section className={styles.demand} aria-label={t('demand.title')}>
            <Figures>
              <Figure
                label={t(`demand.questions.${filter.status}`)}
                value={formatCount(demand.questions)}
                unit={t('demand.questionUnit')}
              />
              <Figure
                label={t('demand.timesAsked')}
                value={formatCount(demand.timesAsked)}
                unit={t('demand.timesUnit')}
              />
            </Figures>
            <div className={styles.panels}>
              <Places demand={demand} filter={filter} onRegion={onRegion} />
              <Card title={t('demand.byTrade')}>
                <BarList
                  caption={t('demand.byTrade')}
                  nameTitle={t('trade')}
                  valueTitle={t('demand.timesAsked')}
                  format={formatCount}
                  rows={demand.trades.map(({ trade, timesAsked }) => ({
                    key: trade ?? '',
                    name: trade ?? t('demand.noTrade'),
                    value: timesAsked,
                    onSelect: trade ? () => onTrade(trade) : undefined,
                  }))}
                />
              </Card>
            </div>
          </section>
        )
      }
    </QueryView>
  );
}

/** The country as tiles, everything smaller as a ranking. */
function Places({
  demand,
  filter,
  onRegion,
}: {
  demand: Demand;
  filter: LedgerFilter;
  onRegion: (region: string) => void;
}) {
  const { t } = useTranslation('ledger');
  const scope = useAccount()?.unionScope ?? 'CN';
  const national = scope === 'CN' && !filter.region;
  return (
    <Card title={t('demand.byRegion')}>
      {national ? (
        <TileMap
          title={t('demand.timesAsked')}
          unit={t('demand.timesUnit')}
          format={formatCount}
          values={demand.regions.flatMap(({ region, timesAsked }) =>
            region ? [{ code: region.code, value: timesAsked }] : [],
          )}
          onSelect={onRegion}
        />
      ) : (
        <BarList
          caption={t('demand.byRegion')}
          nameTitle={t('demand.region')}
          valueTitle={t('demand.timesAsked')}
          format={formatCount}
          rows={demand.regions.map(({ region, timesAsked }) => ({
            key: region?.code ?? '',
            name: region?.name ?? t('demand.noRegion'),
            value: timesAsked,
            onSelect: region ? () => onRegion(region.code) : undefined,
          }))}
        />
      )}
    </Card>
  );
}
