import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { toast } from '@/shared/ui/toast';

export type Act<Action extends string> = {
  asking: Action | undefined;
  ask: (action: Action) => void;
  cancel: () => void;
  perform: (reason: string) => void;
  busy: boolean;
  error: Error | null;
};

/**
 * An act that is confirmed first: which one is being asked about, doing it, and reading anew what
 * it changed.
 */
export function useAct<Action extends string>(
  perform: (action: Action, reason: string) => Promise<unknown>,
  { done, changed }: { done: (action: Action) => string; changed: readonly QueryKey[] },
): Act<Action> {
  const queries = useQueryClient();
  const [asking, setAsking] = useState<Action>();
  const mutation = useMutation({
    mutationFn: ({ action, reason }: { action: Action; reason: string }) => perform(action, reason),
    onSuccess: async (_, { action }) => {
      setAsking(undefined);
      toast.success(done(action));
      await Promise.all(changed.map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
  return {
    asking,
    ask: (action: Action) => {
      mutation.reset();
      setAsking(action);
    },
    cancel: () => setAsking(undefined),
    perform: (reason: string) => {
      if (asking) mutation.mutate({ action: asking, reason });
    },
    busy: mutation.isPending,
    error: mutation.error,
  };
}
