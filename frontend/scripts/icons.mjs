// Writes public/icons: the logo (public/logo.svg) as PNG in the sizes that devices ask for.
// node scripts/icons.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';

const red = [0xb3, 0x26, 0x1e];
const steel = [0x1d, 0x27, 0x30];
const paper = [0xff, 0xff, 0xff];
/** Points on a side that each pixel is looked at in. */
const SAMPLES = 4;

const roof = (x, y) => x >= 1 && x <= 31 && y >= 5 && y <= 9;
const arch = (x, y) => Math.hypot(x - 16, y - 22) < 7 || (x > 9 && x < 23 && y > 22);
const pillars = (x, y) =>
  x >= 4 && x <= 28 && y >= 11 && y <= Math.min(27, 21 + (6 / 5) * Math.min(x - 4, 28 - x));
const colourAt = (x, y) => (roof(x, y) ? red : pillars(x, y) && !arch(x, y) ? steel : undefined);

/** The logo's 32 units on `size` pixels, as RGBA; `margin` units around it, on paper. */
function pixels(size, margin) {
  const unit = (32 + 2 * margin) / size;
  const rows = Buffer.alloc(size * (1 + size * 4));
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const at = row * (1 + size * 4) + 1 + column * 4;
      const sum = [0, 0, 0];
      for (let sample = 0; sample < SAMPLES ** 2; sample++) {
        const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) * unit - margin;
        const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) * unit - margin;
        (colourAt(x, y) ?? paper).forEach((value, channel) => {
          sum[channel] += value;
        });
      }
      sum.forEach((value, channel) => {
        rows[at + channel] = Math.round(value / SAMPLES ** 2);
      });
      rows[at + 3] = 255;
    }
  }
  return rows;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8 + body.length);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), 4 + body.length);
  return frame;
}

function png(size, margin) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits each of red, green, blue and opacity.
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels(size, margin), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const directory = new URL('../public/icons/', import.meta.url);
mkdirSync(directory, { recursive: true });
const write = (name, size, margin) =>
  writeFileSync(fileURLToPath(new URL(name, directory)), png(size, margin));
write('180.png', 180, 4);
write('192.png', 192, 4);
write('512.png', 512, 4);
// A device may cut a circle out of it: a fifth on each side holds nothing.
write('maskable.png', 512, 10);
