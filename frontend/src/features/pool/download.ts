import { authorizedFetch } from '@/shared/api/clients';
import { problemOf } from '@/shared/api/problem';

/** Saves an answer as a file; a link cannot send the person's token. */
export async function download(path: string, fileName: string): Promise<void> {
  const response = await authorizedFetch(new Request(new URL(path, location.origin)));
  if (!response.ok) throw await problemOf(response);
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser takes the file over at the click, but may not have opened it yet.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
