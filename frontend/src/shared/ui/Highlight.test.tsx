import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Highlight } from './Highlight';

it('marks what the API marked and trusts no other markup', () => {
  const { container } = render(
    <p>
      <Highlight html="尾座&lt;偏移&gt;造成<mark>锥度</mark><img src=x onerror=alert(1)>" />
    </p>,
  );
  expect(container.querySelectorAll('mark')).toHaveLength(1);
  expect(container.querySelector('mark')).toHaveTextContent('锥度');
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).toBe('尾座<偏移>造成锥度<img src=x onerror=alert(1)>');
});
