import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/shared/api/problem';
import { caseKey } from '@/shared/case/keys';
import { toast } from '@/shared/ui/toast';

/** One step of the case: afterwards everything of the case is read anew. */
export function useCaseStep<Input>(
  id: string,
  step: (input: Input) => Promise<unknown>,
  done: string,
) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: caseKey(id) });
      await queries.invalidateQueries({ queryKey: ['help-requests'] });
      toast.success(done);
    },
    onError: (failure) => {
      // Someone else moved the case meanwhile: show how it stands now.
      if (isProblem(failure, 412) || isProblem(failure, 409)) {
        void queries.invalidateQueries({ queryKey: caseKey(id) });
        if (failure.status === 412) toast.failure(t('error.stale'));
      }
    },
  });
}
