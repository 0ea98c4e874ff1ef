import { authorizedFetch } from '@/shared/api/clients';
import { problemOf } from '@/shared/api/problem';

/** Saves all faults of an import as a file; a link cannot send the person's token. */
export async function downloadErrorReport(id: string): Promise<void> {
  const response = await authorizedFetch(
    new Request(new URL(`/api/v1/corpus-imports/${id}/error-report`, location.origin)),
  );
  if (!response.ok) throw await problemOf(response);
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = `import-errors-${id}.csv`;
  link.click();
  // The browser takes the file over at the click, but may not have opened it yet.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
