// What comes from Word, Outlook or a web page becomes plain paragraphs, lists and lines. Quotation marks, dashes and
// accents stay as they were written; styles, fonts, pictures and deleted text do not come along.

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const LEFT_OUT = new Set(
  'DEL HEAD IMG LINK META NOSCRIPT OBJECT SCRIPT STYLE SVG TEMPLATE TITLE XML'.split(' '),
);
const BULLETS = /^[·•▪◦o§ü■●–*\uF0A7\uF0B7\uF0D8-]$/u;

/** This gives the text of a clipboard as it belongs in a field of several lines. */
export function pastedText(html: string, plain: string): string {
  const text = html.trim() === '' ? '' : plainFrom(html);
  return text === '' ? tidy(plain) : text;
}

/** This turns a page of another program into plain text: a line a paragraph, a line an entry, a line a row. */
export function plainFrom(html: string): string {
  // The parsed page belongs to no window: nothing in it runs and nothing is fetched.
  const page = new DOMParser().parseFromString(html, 'text/html');
  const lines: string[] = [''];
  walk(page.body, lines, 0);
  return tidy(lines.join('\n'));
}

function walk(place: Node, lines: string[], depth: number) {
  for (const child of place.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      say(lines, (child.textContent ?? '').replaceAll(/[\t\n\r\f ]+/g, ' '));
    } else if (child instanceof Element || child.nodeType === Node.ELEMENT_NODE) {
      element(child as Element, lines, depth);
    }
  }
}

function element(each: Element, lines: string[], depth: number) {
  const name = each.tagName.toUpperCase();
  const style = (each.getAttribute('style') ?? '').replaceAll(' ', '').toLowerCase();
  if (LEFT_OUT.has(name) || /display:none|mso-hide:all/.test(style)) return;
  if (name === 'BR') {
    lines.push('');
  } else if (name === 'TR') {
    row(each, lines, depth);
  } else if (name === 'LI') {
    begin(lines);
    say(lines, `${indent(listsAround(each) - 1)}${marker(each)} `);
    walk(each, lines, depth + 1);
    begin(lines);
  } else if (/mso-list:ignore/.test(style)) {
    // Word writes the sign of an entry as text, with spaces to push it into place.
    const sign = (each.textContent ?? '').replaceAll(/\s+/gu, '');
    say(lines, BULLETS.test(sign) ? '• ' : `${sign} `);
  } else if (BLOCKS.has(name)) {
    begin(lines);
    say(lines, indent(levelInWord(style) - 1));
    walk(each, lines, depth);
    begin(lines);
  } else {
    walk(each, lines, depth);
  }
}

function row(each: Element, lines: string[], depth: number) {
  const cells = Array.from(each.children)
    .filter((cell) => ['TD', 'TH'].includes(cell.tagName.toUpperCase()))
    .map((cell) => {
      const inside = [''];
      walk(cell, inside, depth);
      return inside
        .map((line) => line.trim())
        .filter(Boolean)
        .join(' ');
    })
    .filter(Boolean);
  begin(lines);
  say(lines, cells.join('; '));
  begin(lines);
}

function marker(entry: Element): string {
  const list = entry.parentElement;
  if (list?.tagName.toUpperCase() !== 'OL') return '•';
  const before = Array.from(list.children).filter((each) => each.tagName.toUpperCase() === 'LI');
  return `${Number(list.getAttribute('start') ?? 1) + before.indexOf(entry)}.`;
}

function listsAround(entry: Element): number {
  let count = 0;
  for (let at = entry.parentElement; at; at = at.parentElement) {
    if (['UL', 'OL'].includes(at.tagName.toUpperCase())) count += 1;
  }
  return count;
}

const levelInWord = (style: string) => Number(/mso-list:l\d+level(\d)/.exec(style)?.[1] ?? 1);
const indent = (steps: number) => '  '.repeat(Math.max(0, steps));

function say(lines: string[], text: string) {
  lines[lines.length - 1] += text;
}

// A paragraph begins on a line of its own; a line that only an indent stands on is still to be begun.
function begin(lines: string[]) {
  if ((lines[lines.length - 1] ?? '').trim() !== '') lines.push('');
  else lines[lines.length - 1] = '';
}

/** This takes away what no eye sees: control characters, hard and thin spaces, empty lines in a row. */
export function tidy(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u2028\u2029]/g, '\n')
    .replaceAll('\v', '\n')
    .replaceAll('\f', '\n')
    .replaceAll(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replaceAll(/[\u00A0\u2000-\u200A\u202F\u205F\t]/g, ' ')
    .replaceAll(/[^\P{Cc}\n]/gu, '')
    .split('\n')
    .map((line) =>
      line.replace(/^( *)(.*)$/, (_, spaces: string, rest: string) => spaces + said(rest)).trimEnd(),
    )
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(/^\n+|\s+$/g, '');
}

function said(rest: string): string {
  return rest.replaceAll(/ {2,}/g, ' ').replace(/^[·▪◦§\uF0A7\uF0B7] ?/u, '• ');
}

/** This puts text where the caret is, as if it had been typed: the browser's own undo takes it back. */
export function insertText(field: HTMLTextAreaElement, text: string, from?: number, until?: number) {
  field.focus();
  if (from !== undefined) field.setSelectionRange(from, until ?? from);
  // No other call keeps the field's own undo; where it is missing the text is put in by hand.
  if (typeof document.execCommand === 'function' && document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}

/** This cleans what is pasted into a field of several lines. */
export function pasteCleaned(event: ClipboardEvent) {
  const field = event.currentTarget;
  const { clipboardData } = event;
  if (!(field instanceof HTMLTextAreaElement) || !clipboardData || field.readOnly) return;
  const text = pastedText(clipboardData.getData('text/html'), clipboardData.getData('text/plain'));
  if (text === '') return;
  event.preventDefault();
  insertText(field, text);
}
