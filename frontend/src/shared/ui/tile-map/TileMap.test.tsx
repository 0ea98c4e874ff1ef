import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '@/test/axe';
import { renderPage } from '@/test/renderPage';
import { TileMap } from './TileMap';

const open = (onSelect?: (code: string) => void) =>
  renderPage({
    routes: [
      {
        path: '/',
        element: (
          <TileMap
            title="解决问题"
            unit="个"
            values={[
              { code: '440000', value: 42 },
              { code: '320500', value: 7 },
            ]}
            onSelect={onSelect}
          />
        ),
      },
    ],
    path: '/',
    messages: ['tileMap'],
  });

it('names province, value and unit of each tile and drills down by its code', async () => {
  const onSelect = vi.fn();
  const user = userEvent.setup();
  const { container } = await open(onSelect);
  await user.click(screen.getByRole('button', { name: '广东：42个' }));
  expect(onSelect).toHaveBeenCalledWith('440000');
  expect(screen.getByRole('button', { name: '西藏：0个' })).toBeVisible();
  await expectAccessible(container);
});

it('says the same in a table, the highest value first', async () => {
  const user = userEvent.setup();
  const { container } = await open();
  await user.click(screen.getByRole('button', { name: '看表格' }));
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows.slice(1, 3).map((row) => row.textContent)).toEqual(['广东42', '江苏7']);
  expect(rows).toHaveLength(35);
  await expectAccessible(container);
});
