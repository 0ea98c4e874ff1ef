import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { caseKey } from '@/shared/case/keys';
import { caseQuery } from '@/shared/case/queries';
import type { HelpRequest } from '@/shared/case/types';
import { useDraft } from '@/shared/form/useDraft';
import { PageHeader } from '@/shared/ui/PageHeader';
import { QueryView } from '@/shared/ui/states';
import type { Enterprise } from '../api/enterprise';
import { submitRequest, updateRequest } from '../api/helpRequest';
import { EnterpriseGate } from '../components/EnterpriseGate';
import { draftOf, RequestForm, type RequestValues, valuesOf } from '../components/RequestForm';

/** Goes on with a request that was begun and not yet submitted. */
export default function EditRequestPage() {
  const { t } = useTranslation('help');
  const { id = '' } = useParams();
  const request = useQuery(caseQuery(id));
  return (
    <>
      <PageHeader
        title={t('edit.title')}
        back={{ to: `/enterprise/requests/${id}`, label: t('case.backToCase') }}
      />
      <EnterpriseGate>
        {(enterprise) => (
          <QueryView query={request}>
            {(found) => <EditRequest enterprise={enterprise} request={found} />}
          </QueryView>
        )}
      </EnterpriseGate>
    </>
  );
}

function EditRequest({ enterprise, request }: { enterprise: Enterprise; request: HelpRequest }) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const draft = useDraft<RequestValues>(`request.${request.id}`, valuesOf(request));
  const [current, setCurrent] = useState(request);
  const submit = useMutation({
    mutationFn: async (values: RequestValues) => {
      const updated = await updateRequest(current, draftOf(values, enterprise));
      setCurrent(updated);
      return submitRequest(updated);
    },
    onSuccess: async ({ id }) => {
      draft.clear();
      await queries.invalidateQueries({ queryKey: caseKey(id) });
      await navigate(`/enterprise/requests/${id}`);
    },
  });
  return (
    <RequestForm
      enterprise={enterprise}
      draft={draft}
      busy={submit.isPending}
      error={submit.error}
      onSubmit={(values) => submit.mutate(values)}
    />
  );
}
