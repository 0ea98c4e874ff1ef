/** Query keys of a case: everything under `caseKey(id)` is read anew after an act in the case. */
export const caseKey = (id: string) => ['case', id] as const;
export const messagesKey = (id: string) => [...caseKey(id), 'messages'] as const;
export const timelineKey = (id: string) => [...caseKey(id), 'timeline'] as const;
