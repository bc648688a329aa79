// Cutting what is printed into sheets. WebKit repeats nothing at the head of a page, neither the head of a table nor
// what is fixed, so every sheet is made here, with its own head.

/** Where an element lies, from top to bottom. */
export interface Lie {
  top: number;
  bottom: number;
}

/** A heading at the foot of a sheet, with nothing under it, is no heading. */
const KEPT_WITH_HEADING = 72;

/** What takes no more than this part of a sheet, such as one row, is never cut in two. */
const KEPT_WHOLE = 1 / 8;

/** This cuts a part of the page into sheets of a height: no line is cut, and nothing is left out. */
export function cut(whole: Element, height: number, lieOf: (element: Element) => Lie): Element[] {
  // All is measured before anything moves.
  const lies = new Map([whole, ...whole.querySelectorAll('*')].map((element) => [element, lieOf(element)]));
  const lie = (element: Element): Lie => lies.get(element) ?? { top: 0, bottom: 0 };
  // What is cut in two has its padding and its border on both sheets.
  const edges = new Map(Array.from(lies.keys(), (element) => [element, edgesOf(element, lie)]));
  const below = () => sum(chain.map(({ of }) => edges.get(of)?.below ?? 0));
  // A table takes its head along to the next sheet.
  const heads = new Map(
    Array.from(whole.querySelectorAll('table > thead'), (head) => [head.parentElement, head.cloneNode(true)]),
  );
  const heightOfHead = (table: Element) => {
    const head = table.querySelector(':scope > thead');
    return head ? lie(head).bottom - lie(head).top : 0;
  };
  const headHeights = new Map(
    Array.from(whole.querySelectorAll('table'), (table) => [table, heightOfHead(table)]),
  );
  const sheets: Element[] = [];
  let begins = lie(whole).top;
  let chain: { of: Element; open: Element }[] = [];

  function openIn(of: Element) {
    const open = of.cloneNode(false) as Element;
    const around = chain.at(-1)?.open;
    if (around) around.append(open);
    else sheets.push(open);
    chain.push({ of, open });
    return open;
  }

  function openSheet(from: number) {
    const around = chain.map(({ of }) => of);
    chain = [];
    begins = from;
    for (const of of around) {
      const open = openIn(of);
      const head = heads.get(of as HTMLElement);
      if (head) open.append(head.cloneNode(true));
      begins -= (edges.get(of)?.above ?? 0) + (headHeights.get(of as HTMLTableElement) ?? 0);
    }
  }

  function place(element: Element) {
    const { top, bottom } = lie(element);
    const needed = bottom + below() + (isHeading(element) ? KEPT_WITH_HEADING : 0) - begins;
    if (needed <= height) {
      chain.at(-1)?.open.append(element);
      return;
    }
    if (bottom - top > height * KEPT_WHOLE && canBeCut(element)) {
      const depth = chain.length;
      openIn(element);
      for (const child of Array.from(element.children)) place(child);
      chain = chain.slice(0, depth);
      return;
    }
    if (top > begins) openSheet(top);
    // What is higher than a sheet by itself goes over its edge rather than missing.
    chain.at(-1)?.open.append(element);
  }

  openIn(whole);
  for (const child of Array.from(whole.children)) place(child);
  return sheets.filter(
    (sheet) => sheet.textContent.trim() !== '' || sheet.querySelector('img, svg') !== null,
  );
}

/** This cuts a text into pieces of no more letters than that, each ending with a word where there is one. */
export function inPieces(text: string, most: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const space = rest.lastIndexOf(' ', most);
    const end = space > 0 ? space : most;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return rest === '' ? pieces : [...pieces, rest];
}

/** What an element has of its own above its first part and below its last. */
function edgesOf(element: Element, lie: (element: Element) => Lie): { above: number; below: number } {
  const parts = Array.from(element.children, lie).filter(({ top, bottom }) => bottom > top);
  const { top, bottom } = lie(element);
  if (parts.length === 0) return { above: 0, below: 0 };
  return {
    above: Math.max(0, Math.min(...parts.map((part) => part.top)) - top),
    below: Math.max(0, bottom - Math.max(...parts.map((part) => part.bottom))),
  };
}

const sum = (each: number[]) => each.reduce((all, one) => all + one, 0);

const isHeading = (element: Element) => /^(H[1-6]|HEADER|LEGEND|THEAD)$/.test(element.tagName);

function canBeCut(element: Element): boolean {
  const hasWords = Array.from(element.childNodes).some(
    (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
  );
  // A row of one cell holds no columns that have to stay side by side: it may be as long as a list.
  const [cell, ...beside] = element.children;
  const isWholeRow = element.tagName === 'TR' && beside.length === 0 && cell && canBeCut(cell);
  return (
    !hasWords &&
    element.children.length > 0 &&
    (isWholeRow || !/^(TR|SVG|HEADER|P|H[1-6]|FIGURE|THEAD)$/i.test(element.tagName))
  );
}
