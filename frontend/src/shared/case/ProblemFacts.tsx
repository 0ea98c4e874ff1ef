import { useTranslation } from 'react-i18next';
import { formatDateTime } from '@/shared/format/format';
import { AttachmentGallery } from './AttachmentGallery';
import styles from './case.module.css';
import type { HelpRequest } from './types';

/** The request as the enterprise wrote it. */
export function ProblemFacts({ request }: { request: HelpRequest }) {
  const { t } = useTranslation('case');
  const facts: [string, string | null | undefined][] = [
    ['enterprise', request.enterprise.name],
    ['region', request.region.name],
    ['industry', request.industry.name],
    ['equipment', request.equipment],
    ['trade', request.trade],
    ['occupation', request.occupation?.name],
    ['kind', t(`kind.${request.kind}`)],
    ['submittedAt', request.submittedAt && formatDateTime(request.submittedAt)],
  ];
  return (
    <div className={styles.stack}>
      <p className={styles.description}>{request.description}</p>
      <AttachmentGallery attachments={request.attachments} />
      <dl className={styles.facts}>
        {facts.map(
          ([key, value]) =>
            value && (
              <div key={key}>
                <dt>{t(`problem.${key}`)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </div>
  );
}
