import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/**
 * A list's filters in the address: a filtered list can be sent to a colleague, and going back
 * brings it back as it was.
 */
export function useFilters<Name extends string>(...names: readonly Name[]) {
  const [params, setParams] = useSearchParams();
  const values = Object.fromEntries(
    names.map((name) => [name, params.get(name) ?? undefined]),
  ) as Record<Name, string | undefined>;
  const set = useCallback(
    (name: Name, value: string | undefined) =>
      setParams(
        (present) => {
          const next = new URLSearchParams(present);
          if (value) next.set(name, value);
          else next.delete(name);
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  const clear = useCallback(() => setParams({}, { replace: true }), [setParams]);
  return { values, set, clear, filtered: names.some((name) => values[name] !== undefined) };
}
