// Pictures, compared as an eye compares them, and written small.

import { PNG } from '../../ui/node_modules/pngjs/lib/png.js';
import pixelmatch from '../../ui/node_modules/pixelmatch/index.js';

/** How far two colours may lie apart before they count as two: from 0 to 1. */
const SAME_COLOUR = 0.15;

/**
 * What is smoothed comes to one of sixteen steps of red, green and blue. A colour comes to the same step in every
 * picture, and a step is less than the eye is held to see: what two pictures show alike is never told apart here.
 */
const STEP = 17;

/** A colour that fills so much of a picture is one that was chosen, such as paper and ink, and stays what it is. */
const CHOSEN = 1 / 500;

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

/** This writes a picture with fewer colours, which takes a fraction of the room; paper and ink stay what they are. */
export function small(picture) {
  const png = PNG.sync.read(picture);
  const pixels = new DataView(png.data.buffer, png.data.byteOffset, png.data.byteLength);
  const counts = new Map();
  for (let at = 0; at < png.data.length; at += 4) {
    const colour = pixels.getUint32(at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const most = (png.data.length / 4) * CHOSEN;
  for (let at = 0; at < png.data.length; at += 4) {
    if (counts.get(pixels.getUint32(at)) >= most) continue;
    for (let part = at; part < at + 3; part++) png.data[part] = Math.round(png.data[part] / STEP) * STEP;
  }
  return PNG.sync.write(png, { deflateLevel: 9, colorType: 2 });
}
