import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/format';
import { Card } from '@/shared/ui/Card';
import { Facts } from '@/shared/ui/Facts';
import type { PublicStudio, Studio } from '../studio';
import styles from './studios.module.css';

/** What a studio says of itself, and what a union has said of it. */
export function StudioFacts({ studio }: { studio: Studio | PublicStudio }) {
  const { t } = useTranslation('studios');
  return (
    <Card title={t('about')}>
      <div className={styles.stack}>
        <Facts
          facts={[
            [t('field.employer'), studio.employer],
            [t('field.region'), studio.region?.name],
            [t('field.foundedYear'), studio.foundedYear],
            [t('field.trades'), studio.trades.join('、')],
            [t('field.occupation'), studio.occupations.map(({ name }) => name).join('、')],
            [t('field.industry'), studio.industries.map(({ name }) => name).join('、')],
            [t('field.level'), studio.level && t(`level.${studio.level}`)],
            [t('field.accreditedOn'), studio.accreditedOn && formatDate(studio.accreditedOn)],
            [t('field.validUntil'), studio.validUntil && formatDate(studio.validUntil)],
          ]}
        />
        {studio.focus && (
          <section>
            <h3 className={styles.heading}>{t('field.focus')}</h3>
            <p className={styles.text}>{studio.focus}</p>
          </section>
        )}
        {studio.accomplishments && (
          <section>
            <h3 className={styles.heading}>{t('field.accomplishments')}</h3>
            <p className={styles.text}>{studio.accomplishments}</p>
          </section>
        )}
      </div>
    </Card>
  );
}
