import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { caseQuery } from '@/shared/case/queries';
import { VisitStatusTag } from '@/shared/case/tags';
import type { HelpRequest } from '@/shared/case/types';
import { VisitCard } from '@/shared/case/VisitCard';
import { ButtonLink } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { PageHeader } from '@/shared/ui/PageHeader';
import { EmptyState, PageView } from '@/shared/ui/states';
import { CheckIn } from '../components/CheckIn';
import { ReportForm } from '../components/ReportForm';
import styles from '../components/work.module.css';

/** One visit on the day it happens: arrive, check in, report. */
export default function VisitPage() {
  const { id = '', visitId = '' } = useParams();
  const request = useQuery(caseQuery(id));
  return (
    <PageView query={request}>{(found) => <VisitOf request={found} visitId={visitId} />}</PageView>
  );
}

function VisitOf({ request, visitId }: { request: HelpRequest; visitId: string }) {
  const { t } = useTranslation('craftWork');
  const back = { to: `/craftsman/requests/${request.id}`, label: t('visit.back') };
  const visit = request.engagement?.visits.find(({ id }) => id === visitId);
  if (!visit) {
    return (
      <EmptyState
        title={t('visit.gone')}
        action={<ButtonLink to={back.to}>{back.label}</ButtonLink>}
      />
    );
  }
  return (
    <>
      <PageHeader
        title={t('visit.title')}
        lead={request.title}
        back={back}
        meta={<VisitStatusTag status={visit.status} />}
      />
      <div className={styles.narrow}>
        <Card>
          <VisitCard visit={visit} />
        </Card>
        {visit.status === 'PLANNED' && <CheckIn helpRequestId={request.id} visit={visit} />}
        {visit.status === 'CHECKED_IN' && <ReportForm helpRequestId={request.id} visit={visit} />}
      </div>
    </>
  );
}
