import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { HelpRequest } from '@/shared/case/types';
import { useDraft } from '@/shared/form/useDraft';
import { PageHeader } from '@/shared/ui/PageHeader';
import type { Enterprise } from '../api/enterprise';
import { createRequest, submitRequest, updateRequest } from '../api/helpRequest';
import { EnterpriseGate } from '../components/EnterpriseGate';
import { draftOf, emptyRequest, RequestForm, type RequestValues } from '../components/RequestForm';

export default function NewRequestPage() {
  const { t } = useTranslation('help');
  return (
    <>
      <PageHeader title={t('new.title')} lead={t('new.lead')} />
      <EnterpriseGate>{(enterprise) => <NewRequest enterprise={enterprise} />}</EnterpriseGate>
    </>
  );
}

function NewRequest({ enterprise }: { enterprise: Enterprise }) {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const draft = useDraft<RequestValues>('request', emptyRequest());
  const asked = params.get('description');
  // What was created by a first try whose submission failed is submitted again, not made anew.
  const [created, setCreated] = useState<HelpRequest>();
  const key = useRef<string>(crypto.randomUUID());

  const submit = useMutation({
    mutationFn: async (values: RequestValues) => {
      const content = draftOf(values, enterprise);
      const request = created
        ? await updateRequest(created, content)
        : await createRequest(content, key.current);
      setCreated(request);
      return submitRequest(request);
    },
    onSuccess: async (request) => {
      draft.clear();
      await queries.invalidateQueries({ queryKey: ['help-requests'] });
      await navigate(`/enterprise/requests/${request.id}`);
    },
  });

  return (
    <RequestForm
      enterprise={enterprise}
      draft={asked ? { ...draft, initial: { ...draft.initial, description: asked } } : draft}
      busy={submit.isPending}
      error={submit.error}
      onSubmit={(values) => submit.mutate(values)}
    />
  );
}
