import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/format';
import { Card } from '@/shared/ui/Card';
import { Timeline } from '@/shared/ui/Timeline';
import type { Studio } from '../studio';

/** Every step of a studio's life: who, when, why. */
export function StudioHistory({ studio }: { studio: Studio }) {
  const { t } = useTranslation('studios');
  return (
    <Card title={t('history.title')}>
      <Timeline
        label={t('history.title')}
        items={studio.history.map((step) => ({
          key: step.id,
          at: step.at,
          actor: step.actor,
          text: t(`history.${step.action}`),
          detail:
            [
              step.subject,
              step.points != null && t('history.points', { count: step.points }),
              step.level && t(`level.${step.level}`),
              step.validUntil && t('row.until', { at: formatDate(step.validUntil) }),
              step.reason,
            ]
              .filter(Boolean)
              .join(' · ') || undefined,
          tone: toneOf[step.action],
        }))}
      />
    </Card>
  );
}

const toneOf: Partial<Record<Studio['history'][number]['action'], 'good' | 'bad'>> = {
  ACCREDITED: 'good',
  PROMOTED: 'good',
  RENEWED: 'good',
  REFUSED: 'bad',
  WARNED: 'bad',
  REVOKED: 'bad',
};
