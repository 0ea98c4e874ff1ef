import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { expectAccessible } from '@/test/axe';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test/server';
import AskPage from './AskPage';

const text = '现象：车削细长轴有锥度。\n查因：先检查尾座与主轴是否同轴。';
const quote = '先检查尾座与主轴是否同轴。';
const citation = {
  documentId: 'd1',
  documentVersion: 1,
  documentTitle: '车细长轴有锥度怎么办',
  kind: 'KNOWLEDGE',
  start: text.indexOf(quote),
  end: text.length,
  quote,
  source: '匠桥示例语料',
  licence: 'Apache-2.0',
  score: 0.9,
};

/** The stream of an answer that nobody phrased, or of one with what was phrased before it. */
const answered = (answer: object, phrased: object[] = []) =>
  new HttpResponse(
    [
      ...phrased.map((statement) => `event:statement\ndata:${JSON.stringify(statement)}\n\n`),
      `event:answer\ndata:${JSON.stringify(answer)}\n\n`,
    ].join(''),
    { headers: { 'Content-Type': 'text/event-stream' } },
  );

const open = () => {
  server.use(
    http.get('*/api/v1/code-lists/regions', ({ request }) =>
      HttpResponse.json({
        items: request.url.includes('parent') ? [] : [{ code: '440000', name: '广东省', level: 1 }],
      }),
    ),
  );
  return renderPage({
    routes: [{ path: 'ask', Component: AskPage }],
    path: '/ask',
    messages: ['ask', 'answer'],
  });
};

it('opens the source of a statement at the cited place', async () => {
  server.use(
    http.post('*/api/v1/answers/stream', () =>
      answered({
        id: 'a1',
        question: '车细长轴有锥度怎么办',
        outcome: 'ANSWERED',
        statements: [{ text: quote, citations: [citation] }],
        createdAt: '2026-11-20T01:00:00Z',
        mode: 'EXTRACTIVE',
      }),
    ),
    http.get('*/api/v1/corpus/d1', () => HttpResponse.json({ id: 'd1', version: 1, text })),
  );
  const user = userEvent.setup();
  const { container } = await open();
  await user.type(screen.getByLabelText('您的问题'), '车细长轴有锥度怎么办');
  await user.click(screen.getByRole('button', { name: '提问' }));

  const statements = await screen.findByRole('list', { name: '解答' });
  await user.click(within(statements).getByRole('button', { name: /打开出处 1/ }));
  const cited = await screen.findByTestId('cited-text');
  expect(cited.querySelector('mark')).toHaveTextContent(quote);
  expect(cited).toHaveTextContent('现象：车削细长轴有锥度。');
  await expectAccessible(container);
});

it('shows what was cited when the document has changed since', async () => {
  server.use(
    http.post('*/api/v1/answers/stream', () =>
      answered({
        id: 'a1',
        question: '问题问题',
        outcome: 'ANSWERED',
        statements: [{ text: quote, citations: [citation] }],
      }),
    ),
    http.get('*/api/v1/corpus/d1', () =>
      HttpResponse.json({ id: 'd1', version: 2, text: '改写过的正文' }),
    ),
  );
  const user = userEvent.setup();
  await open();
  await user.type(screen.getByLabelText('您的问题'), '车细长轴有锥度怎么办');
  await user.click(screen.getByRole('button', { name: '提问' }));
  await user.click((await screen.findAllByRole('button', { name: /打开出处 1/ }))[0] as Element);
  expect(await screen.findByText(/文档在引用之后更新过/)).toBeVisible();
});

it('marks the quote where it stands now when an edit has moved it', async () => {
  server.use(
    http.post('*/api/v1/answers/stream', () =>
      answered({
        id: 'a1',
        question: '问题问题',
        outcome: 'ANSWERED',
        statements: [{ text: quote, citations: [citation] }],
      }),
    ),
    http.get('*/api/v1/corpus/d1', () =>
      HttpResponse.json({ id: 'd1', version: 2, text: `新加的一段。\n${text}` }),
    ),
  );
  const user = userEvent.setup();
  await open();
  await user.type(screen.getByLabelText('您的问题'), '车细长轴有锥度怎么办');
  await user.click(screen.getByRole('button', { name: '提问' }));
  await user.click((await screen.findAllByRole('button', { name: /打开出处 1/ }))[0] as Element);
  expect(await screen.findByText(/现在是第 2 版/)).toBeVisible();
  expect(screen.getByTestId('cited-text').querySelector('mark')).toHaveTextContent(quote);
});

it('says when sources disagree and why nothing was phrased', async () => {
  const other = {
    ...citation,
    documentId: 'd2',
    documentTitle: '另一篇',
    quote: '同轴度取0.05mm。',
  };
  server.use(
    http.post('*/api/v1/answers/stream', () =>
      answered({
        id: 'a1',
        question: '问题问题',
        outcome: 'ANSWERED',
        statements: [{ text: quote, citations: [citation], disagreeing: [other] }],
        mode: 'EXTRACTIVE',
        fallback: 'TIMED_OUT',
      }),
    ),
  );
  const user = userEvent.setup();
  const { container } = await open();
  await user.type(screen.getByLabelText('您的问题'), '车细长轴有锥度怎么办');
  await user.click(screen.getByRole('button', { name: '提问' }));
  expect(await screen.findByRole('list', { name: '不同的说法' })).toHaveTextContent(
    '同轴度取0.05mm。',
  );
  expect(screen.getByText(/语言模型没有及时答复/)).toBeVisible();
  await expectAccessible(container);
});

it('passes an honest refusal on, with what happens next and the way to craftsmen', async () => {
  server.use(
    http.post('*/api/v1/answers/stream', () =>
      answered({
        id: 'a2',
        question: '食堂的月球车轮胎怎么保养',
        outcome: 'REFUSED',
        statements: [],
        refusal: {
          reason: '知识库没有足够的依据。',
          whatWouldHelp: '写明设备型号。',
          whatHappensNext: '问题已记入台账。',
        },
      }),
    ),
  );
  const user = userEvent.setup();
  await open();
  await user.type(screen.getByLabelText('您的问题'), '食堂的月球车轮胎怎么保养');
  await user.click(screen.getByRole('button', { name: '提问' }));
  expect(await screen.findByText('知识库没有足够的依据。')).toBeVisible();
  expect(screen.getByText('问题已记入台账。')).toBeVisible();
  expect(screen.getByRole('link', { name: '提出难题' })).toHaveAttribute(
    'href',
    `/enterprise/new-request?description=${encodeURIComponent('食堂的月球车轮胎怎么保养')}`,
  );
});

it('asks for more before it asks the service, and keeps the text when the service is away', async () => {
  server.use(http.post('*/api/v1/answers/stream', () => HttpResponse.error()));
  const user = userEvent.setup();
  await open();
  const question = screen.getByLabelText('您的问题');
  await user.type(question, '锥度');
  await user.click(screen.getByRole('button', { name: '提问' }));
  expect(screen.getByRole('alert')).toHaveTextContent('至少 5 个字');
  await user.type(question, '超差怎么办');
  await user.click(screen.getByRole('button', { name: '提问' }));
  expect(await screen.findByText('连不上服务器')).toBeVisible();
  expect(question).toHaveValue('锥度超差怎么办');
});

it('sends the region if one is chosen, and knows it the next time', async () => {
  const asked: unknown[] = [];
  server.use(
    http.post('*/api/v1/answers/stream', async ({ request }) => {
      asked.push(await request.json());
      return answered({ id: 'a1', question: '问', outcome: 'ANSWERED', statements: [] });
    }),
  );
  const user = userEvent.setup();
  const first = await open();
  await screen.findByRole('option', { name: '广东省' });
  await user.selectOptions(screen.getByRole('combobox', { name: /所在地区/ }), '440000');
  first.unmount();
  await open();
  await screen.findByRole('option', { name: '广东省' });
  await user.type(screen.getByLabelText('您的问题'), '车细长轴有锥度怎么办');
  await user.click(screen.getByRole('button', { name: '提问' }));
  await waitFor(() =>
    expect(asked).toEqual([{ question: '车细长轴有锥度怎么办', regionCode: '440000' }]),
  );
});

it('shows what was phrased and checked before the answer is whole', async () => {
  let finish = () => {};
  const statement = { text: quote, citations: [citation], disagreeing: [] };
  server.use(
    http.post('*/api/v1/answers/stream', () => {
      const words = new TextEncoder();
      const stream = new ReadableStream({
        start(controller) {
          const say = (event: string, data: object) =>
            controller.enqueue(words.encode(`event:${event}\ndata:${JSON.stringify(data)}\n\n`));
          say('statement', statement);
          finish = () => {
            say('answer', {
              id: 'a1',
              question: '车细长轴有锥度怎么办',
              outcome: 'ANSWERED',
              statements: [statement],
              mode: 'PHRASED',
              droppedSentences: 1,
            });
            controller.close();
          };
        },
      });
      return new HttpResponse(stream, { headers: { 'Content-Type': 'text/event-stream' } });
    }),
  );
  const user = userEvent.setup();
  await open();
  await user.type(screen.getByLabelText('您的问题'), '车细长轴有锥度怎么办');
  await user.click(screen.getByRole('button', { name: '提问' }));
  expect(await screen.findByText(/正在整理解答/)).toBeVisible();
  expect(screen.getByRole('list', { name: '解答' })).toHaveTextContent(quote);

  finish();
  expect(await screen.findByText('车细长轴有锥度怎么办', { selector: 'h2' })).toBeVisible();
  expect(screen.queryByText(/正在整理解答/)).not.toBeInTheDocument();
});
