// Printing what is in front of one. What goes on paper is made anew for each print: the sheets are the only thing of
// the page that prints, and they are gone before anything else happens on the screen.

import { content } from '../content';
import { plain } from './plain';
import { cut, inPieces } from './sheets';

/**
 * What is in front, from the nearest to the farthest: the cover, a question, what the wall of the room shows, the
 * room. The list of commands comes and goes and is no page.
 */
const FRONT = [
  '[data-front="cover"]',
  'dialog[open]:not(:has([role="listbox"])):not([data-front="wall"])',
  '[data-front="wall"]',
  'main',
];
const PAGES = '[data-front="pages"] img';

/** This prints what is in front of one. */
export async function printFront(): Promise<void> {
  await lay();
  window.print();
}

/** This lets the window's own way of printing print the same, until the returned function is called. */
export function watchPrinting(): () => void {
  // What we laid ourselves a moment ago is still there: any key and any press would have cleared it.
  const begin = () => void (document.querySelector('body > .print') ?? lay());
  const events = ['afterprint', 'pointerdown', 'keydown'] as const;
  window.addEventListener('beforeprint', begin);
  for (const name of events) window.addEventListener(name, clear, { capture: true });
  return () => {
    window.removeEventListener('beforeprint', begin);
    for (const name of events) window.removeEventListener(name, clear, { capture: true });
  };
}

function clear() {
  document.querySelector('body > .print')?.remove();
}

/** The sheets are in the page when this returns; waiting for it waits for their pictures too. */
function lay(): Promise<unknown> {
  clear();
  const print = document.createElement('div');
  print.className = 'print';
  print.ariaHidden = 'true';
  const front = FRONT.map((each) => document.querySelector(each)).find((each) => each !== null);
  // A room that shows a paper prints that paper: its pages carry their own marking.
  const pages = front?.matches('main') ? Array.from(front.querySelectorAll<HTMLImageElement>(PAGES)) : [];
  document.body.append(print);
  if (pages.length > 0) {
    print.append(...pages.map((page) => made('div', 'print-page', sameImage(page))));
    return Promise.allSettled(Array.from(print.querySelectorAll('img'), (page) => page.decode()));
  }
  if (front) laySheets(print, front);
  return Promise.resolve();
}

/** How often the sheets are cut anew: what is cut in two takes a little more room than it did in one piece. */
const TRIES = 5;

/** In pixels: what is higher than a sheet and cannot be cut stays too high however much is spared for it. */
const MOST_SPARE = 160;

function laySheets(print: HTMLElement, front: Element) {
  print.classList.add('measuring');
  let best: { sheets: Element[]; over: number } | undefined;
  let spare = 0;
  for (let left = TRIES; left > 0; left -= 1) {
    const sheets = sheetsOf(print, front, spare);
    print.replaceChildren(...sheets);
    const over = Math.max(...sheets.map((sheet) => sheet.scrollHeight - sheet.clientHeight));
    if (!best || over < best.over) best = { sheets, over };
    if (over <= 0 || spare > MOST_SPARE) break;
    spare += over;
  }
  if (best) print.replaceChildren(...best.sheets);
  print.classList.remove('measuring');
}

/** Laid out as it will be on paper, so that what is measured is what is printed. */
function sheetsOf(print: HTMLElement, front: Element, spare: number): Element[] {
  const isCovered = front.matches('[data-front="cover"]');
  const reference = document.querySelector<HTMLElement>('[data-reference]')?.dataset['reference'];
  const body = bodyOf(front);
  body.classList.add('print-body');
  const [above, below] = furniture(isCovered ? '' : (reference ?? ''));
  const probe = made('div', 'print-sheet', above, body, below);
  print.replaceChildren(probe);
  const height = probe.clientHeight - heightOf(above) - heightOf(below) - spare;
  splitTheTall(body, height);
  const parts = cut(body, height, (element) => element.getBoundingClientRect());
  return parts.map((part, at) => {
    const [head, foot] = furniture(
      isCovered ? '' : (reference ?? ''),
      content.print.sheet(at + 1, parts.length),
    );
    return made('div', 'print-sheet', head, part, foot);
  });
}

/** What the sheets say: nothing of the case while it is covered, and no room in the place of a paper. */
function bodyOf(front: Element): HTMLElement {
  if (front.matches('[data-front="cover"]')) return made('div', '', made('p', '', content.hidden.title));
  if (front.querySelector('[data-front="pages"]'))
    return made('div', '', made('p', '', content.print.notReady));
  return plain(front);
}

/** A paragraph that is higher than a sheet becomes several, each ending with a word. */
function splitTheTall(body: Element, height: number) {
  for (const tall of body.querySelectorAll('p, .print-words')) {
    const sheets = Math.ceil(heightOf(tall) / height);
    if (sheets < 2 || tall.children.length > 0) continue;
    const pieces = inPieces(tall.textContent, Math.floor(tall.textContent.length / (sheets + 1)));
    tall.replaceWith(
      ...pieces.map((piece) => {
        const part = tall.cloneNode(false);
        part.textContent = piece;
        return part;
      }),
    );
  }
}

/** The head and the foot of a sheet. */
function furniture(reference: string, number = ''): [HTMLElement, HTMLElement] {
  const marking = made('strong', '', content.print.marking);
  return [
    made('div', 'print-head', marking, made('span', '', reference)),
    made('div', 'print-foot', made('span', '', content.print.marking), made('span', '', number)),
  ];
}

function sameImage(page: HTMLImageElement): HTMLImageElement {
  const image = new Image();
  image.src = page.src;
  image.alt = page.alt;
  return image;
}

function heightOf(element: Element): number {
  return element.getBoundingClientRect().height;
}

function made(tag: string, name: string, ...inside: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  element.append(...inside);
  return element;
}
