import { expect, it } from 'vitest';
import { partsOf } from './DocumentText';

it('takes the label out of a section that repeats it', () => {
  const text = '现象：外圆有锥度。\n处理：校正尾座。';
  expect(
    partsOf({
      text,
      sections: [
        { label: '现象', start: 0, end: 9 },
        { label: '处理', start: 10, end: text.length },
      ],
    }),
  ).toEqual([
    { label: '现象', text: '外圆有锥度。' },
    { label: '处理', text: '校正尾座。' },
  ]);
});

it('shows a text without sections whole', () => {
  expect(partsOf({ text: '全文', sections: [] })).toEqual([{ label: undefined, text: '全文' }]);
});
