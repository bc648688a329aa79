/** One element as it counts for a comparison: its name, its attributes in order, and what is in it. */
export type Shape = string | { name: string; attributes: Record<string, string>; children: Shape[] };

/** This reads markup into shapes, without comments, white space and what a script sets later. */
export function shapeOf(element: Element): Shape {
  const attributes: Record<string, string> = {};
  for (const attribute of [...element.attributes].toSorted((a, b) => a.name.localeCompare(b.name))) {
    if (!['value', 'checked', 'selected', 'spellcheck', 'tabindex'].includes(attribute.name)) {
      attributes[attribute.name] = attribute.value.trim().replaceAll(/\s+/g, ' ');
    }
  }
  const children: Shape[] = [];
  for (const node of element.childNodes) {
    if (node instanceof Element) {
      children.push(shapeOf(node));
    } else if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.textContent ?? '').trim().replaceAll(/\s+/g, ' ');
      if (text) {
        children.push(text);
      }
    }
  }
  return { name: element.tagName.toLowerCase(), attributes, children };
}

/** This reads published markup of one element. */
export function shapeOfText(html: string): Shape {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  const first = holder.firstElementChild;
  if (!first) {
    throw new Error('the markup holds no element');
  }
  return shapeOf(first);
}
