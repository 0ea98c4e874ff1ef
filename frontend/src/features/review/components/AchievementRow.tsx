import { useTranslation } from 'react-i18next';
import { formatDateTime } from '@/shared/format/format';
import { ListRow } from '@/shared/ui/ListRow';
import { StatusTag } from '@/shared/ui/StatusTag';
import { type AchievementSummary, statusTone } from '../achievement';

export function AchievementRow({
  achievement,
  to,
}: {
  achievement: AchievementSummary;
  to: string;
}) {
  const { t } = useTranslation('review');
  const { step } = achievement;
  return (
    <ListRow
      to={to}
      title={achievement.title}
      facts={
        <>
          <div>
            {[
              t(`kind.${achievement.kind}`),
              achievement.trade,
              achievement.region?.name,
              achievement.year,
            ]
              .filter(Boolean)
              .join(' · ')}
          </div>
          <div>
            {t(`step.${step.name}`)}{' '}
            {t('step.holder', { holder: step.holder, at: formatDateTime(step.since) })}
          </div>
        </>
      }
      side={
        <StatusTag tone={statusTone[achievement.status]}>
          {t(`status.${achievement.status}`)}
        </StatusTag>
      }
    />
  );
}
