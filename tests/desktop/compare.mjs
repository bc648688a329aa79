// Pictures, compared as an eye compares them, and written small.

import { PNG } from '../../ui/node_modules/pngjs/lib/png.js';
import pixelmatch from '../../ui/node_modules/pixelmatch/index.js';

/** How far two colours may lie apart before they count as two: from 0 to 1. */
const SAME_COLOUR = 0.15;

/** Steps of a colour that are kept: the screens have few colours, and steps between them are only smoothing. */
const STEP = 16;

/** This is the part of a picture, from 0 to 1, that differs to the eye. */
export function compared(one, other) {
  const [before, now] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (before.width !== now.width || before.height !== now.height) return 1;
  const { width, height } = before;
  // Smoothed edges are told apart from what moved, and do not count.
  const differing = pixelmatch(before.data, now.data, null, width, height, {
    threshold: SAME_COLOUR,
    includeAA: false,
  });
  return differing / (width * height);
}

/** This writes a picture with fewer steps of colour, which takes a fraction of the room. */
export function small(picture) {
  const png = PNG.sync.read(picture);
  for (let at = 0; at < png.data.length; at += 1) {
    png.data[at] = at % 4 === 3 ? 255 : Math.min(255, Math.round(png.data[at] / STEP) * STEP);
  }
  return PNG.sync.write(png, { deflateLevel: 9, colorType: 2 });
}
