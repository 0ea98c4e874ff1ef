import { authorizedFetch } from '@/shared/api/clients';
import { readEvents } from '@/shared/api/eventStream';
import type { components } from '@/shared/api/generated/achievements-service';
import { ApiProblem, problemOf } from '@/shared/api/problem';

export type Answer = components['schemas']['Answer'];
export type Statement = components['schemas']['Statement'];

/**
 * Asks, and hands on what a language model phrases sentence by sentence, each already checked. What
 * counts is the answer at the end.
 */
export async function askAloud(
  question: components['schemas']['AnswerRequest'],
  onStatement: (statement: Statement) => void,
): Promise<Answer> {
  const response = await authorizedFetch(
    new Request(new URL('/api/v1/answers/stream', location.origin), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
      body: JSON.stringify(question),
    }),
  );
  if (!response.ok || !response.body) throw await problemOf(response);
  const heard: { answer?: Answer } = {};
  await readEvents(response.body, ({ event, data }) => {
    if (event === 'statement') onStatement(JSON.parse(data) as Statement);
    if (event === 'answer') heard.answer = JSON.parse(data) as Answer;
  });
  // The line was cut before the end.
  if (!heard.answer) throw new ApiProblem(0, { title: 'offline' });
  return heard.answer;
}
