// Pictures, compared as an eye compares them, and written small.

import { PNG } from '../../ui/node_modules/pngjs/lib/png.js';
import pixelmatch from '../../ui/node_modules/pixelmatch/index.js';

/** How far two colours may lie apart before they count as two: from 0 to 1. */
const SAME_COLOUR = 0.15;

/** Colours that lie within so many steps become one: the steps between are only smoothing. */
const STEP = 32;

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
  // Of the colours that lie together, the one that is seen most stands for all.
  const usual = new Map();
  for (const [colour, count] of counts) {
    const place = together(colour);
    if (count > (usual.get(place)?.count ?? 0)) usual.set(place, { colour, count });
  }
  for (let at = 0; at < png.data.length; at += 4) {
    pixels.setUint32(at, usual.get(together(pixels.getUint32(at))).colour);
  }
  return PNG.sync.write(png, { deflateLevel: 9, colorType: 2 });
}

/** The place that a colour shares with those beside it. */
function together(colour) {
  return [24, 16, 8].map((shift) => Math.floor(((colour >>> shift) & 255) / STEP)).join();
}
