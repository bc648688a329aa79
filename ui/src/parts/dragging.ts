// Dragging an entry of a list by its handle, with a mouse, a pen or a finger. The rest of the entry keeps what a
// pointer does there: selecting text, pressing buttons.

/** A shaking hand is no drag. */
const STARTS_AT = 5;
/** So near to the edge of what one sees, the list goes on under the pointer. */
const EDGE = 48;
const PACE = 12;

/** Where an entry lies from top to bottom. */
export interface Extent {
  top: number;
  bottom: number;
}

/** This gives the position of the entry that lies at a height, or nearest to it; nothing in an empty list. */
export function placeAt(extents: readonly Extent[], y: number): number | undefined {
  let nearest: { at: number; away: number } | undefined;
  extents.forEach(({ top, bottom }, at) => {
    const away = Math.max(top - y, y - bottom, 0);
    if (!nearest || away < nearest.away) nearest = { at, away };
  });
  return nearest?.at;
}

interface Drag {
  item: HTMLElement;
  pointer: number;
  from: number;
  y: number;
  hasBegun: boolean;
  onto: HTMLElement;
}

/** This lets the entries of a list be dragged by what is marked `data-move`, until the returned function is called. */
export function dragging(
  list: HTMLElement,
  items: () => HTMLElement[],
  ondrop: (item: HTMLElement, onto: HTMLElement) => void,
): () => void {
  let drag: Drag | undefined;

  function mark() {
    for (const item of items()) {
      item.toggleAttribute('data-dragged', drag?.hasBegun === true && item === drag.item);
      item.removeAttribute('data-drop');
    }
    if (!drag?.hasBegun || drag.onto === drag.item) return;
    const isUpwards = drag.onto.compareDocumentPosition(drag.item) & Node.DOCUMENT_POSITION_FOLLOWING;
    drag.onto.dataset['drop'] = isUpwards ? 'before' : 'after';
  }

  function end() {
    drag = undefined;
    mark();
  }

  function aim() {
    if (!drag) return;
    const all = items();
    const at = placeAt(
      all.map((item) => item.getBoundingClientRect()),
      drag.y,
    );
    drag.onto = (at === undefined ? undefined : all[at]) ?? drag.item;
    mark();
  }

  function roll() {
    if (!drag?.hasBegun) return;
    if (scrolled(list, drag.y)) aim();
    requestAnimationFrame(roll);
  }

  function onpointerdown(event: PointerEvent) {
    const handle = event.target instanceof Element ? event.target.closest('[data-move]') : null;
    const item = items().find((one) => one.contains(handle));
    if (!handle || !item || event.button !== 0) return;
    const y = event.clientY;
    drag = { item, pointer: event.pointerId, from: y, y, hasBegun: false, onto: item };
  }

  function onpointermove(event: PointerEvent) {
    if (drag?.pointer !== event.pointerId) return;
    if (event.buttons === 0) {
      end();
      return;
    }
    drag.y = event.clientY;
    if (!drag.hasBegun && Math.abs(drag.y - drag.from) >= STARTS_AT) {
      drag.hasBegun = true;
      list.setPointerCapture(event.pointerId);
      requestAnimationFrame(roll);
    }
    if (drag.hasBegun) aim();
  }

  function onpointerup(event: PointerEvent) {
    if (drag?.pointer !== event.pointerId) return;
    const { item, onto, hasBegun } = drag;
    end();
    if (!hasBegun) return;
    // The press that ends a drag is no press of the handle.
    list.addEventListener('click', hold, { capture: true, once: true });
    setTimeout(() => list.removeEventListener('click', hold, { capture: true }));
    if (onto !== item) ondrop(item, onto);
  }

  function onkeydown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !drag?.hasBegun) return;
    event.preventDefault();
    event.stopPropagation();
    end();
  }

  list.addEventListener('pointerdown', onpointerdown);
  list.addEventListener('pointermove', onpointermove);
  list.addEventListener('pointerup', onpointerup);
  list.addEventListener('pointercancel', end);
  window.addEventListener('keydown', onkeydown, { capture: true });
  return () => window.removeEventListener('keydown', onkeydown, { capture: true });
}

const hold = (event: Event) => event.stopPropagation();

/** This moves what scrolls around a list when the pointer is at its edge, and says whether it moved. */
function scrolled(list: HTMLElement, y: number): boolean {
  const around = scroller(list);
  const top = Math.max(around.getBoundingClientRect().top, 0);
  const bottom = Math.min(around.getBoundingClientRect().bottom, window.innerHeight);
  const by = y < top + EDGE ? -PACE : y > bottom - EDGE ? PACE : 0;
  const before = around.scrollTop;
  if (by !== 0) around.scrollBy({ top: by, behavior: 'instant' });
  return around.scrollTop !== before;
}

function scroller(inside: HTMLElement): Element {
  for (let around = inside.parentElement; around; around = around.parentElement) {
    const canScroll = ['auto', 'scroll'].includes(getComputedStyle(around).overflowY);
    if (canScroll && around.scrollHeight > around.clientHeight) return around;
  }
  return document.documentElement;
}
