// The pages of a document as text: what the pictures show, for whoever hears them or searches in them.

/** The heading of the room is the first, that of its parts the second. */
const DEEPER = 2;
const DEEPEST = 6;

/** This gives what a document says as elements of this page: without its styles, its marks, and one level deeper. */
export function textOf(html: string): Node[] {
  const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
  if (!main) return [];
  for (const each of main.querySelectorAll('style, script, link, svg, img')) each.remove();
  for (const each of main.querySelectorAll('*')) {
    for (const { name } of Array.from(each.attributes)) {
      if (!['colspan', 'rowspan', 'scope', 'start'].includes(name)) each.removeAttribute(name);
    }
  }
  for (const each of main.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const heading = document.createElement(`h${Math.min(Number(each.tagName[1]) + DEEPER, DEEPEST)}`);
    heading.append(...each.childNodes);
    each.replaceWith(heading);
  }
  return Array.from(main.childNodes);
}
