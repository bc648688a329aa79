// What is on the screen as words on paper: what fields hold, and nothing to press.

/** What a button says is content where the whole line is the button, or where it is the choice that was made. */
const SAYS_SOMETHING = '.row-button:not([data-move], [data-step]), .name, .label, [aria-pressed="true"]';
const LEFT_OUT =
  '[hidden], [data-not-printed], [role="status"], [role="tablist"], .govuk-visually-hidden, .govuk-hint, .govuk-skip-link, kbd, datalist, .handle';

/** This gives a copy of a part of the screen in which every field is its words and no control is left. */
export function plain(shown: Element): HTMLElement {
  const copy = document.createElement('div');
  copy.className = shown.className;
  copy.append(...Array.from(shown.childNodes, (node) => node.cloneNode(true)));
  // A copy of a field holds what the page was written with; what was typed is in the field itself.
  const [fields, copies] = [fieldsIn(shown), fieldsIn(copy)];
  fields.forEach((field, at) => copies[at]?.replaceWith(...wordsOf(field)));
  for (const left of copy.querySelectorAll(LEFT_OUT)) left.remove();
  for (const button of copy.querySelectorAll('button')) {
    if (button.matches(SAYS_SOMETHING)) become(button, 'div');
    else button.remove();
  }
  for (const details of copy.querySelectorAll('details')) {
    if (!details.open) details.replaceChildren(...Array.from(details.querySelectorAll(':scope > summary')));
    become(details, 'div');
  }
  for (const summary of copy.querySelectorAll('summary')) become(summary, 'div');
  withoutEmptyFields(copy);
  for (const each of copy.querySelectorAll('*')) forget(each);
  return copy;
}

const fieldsIn = (place: Element) =>
  Array.from(
    place.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
      'input, select, textarea',
    ),
  );

function wordsOf(field: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): Node[] {
  if (field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type)) {
    return field.checked ? [made('span', 'print-chosen', '')] : [];
  }
  if (field instanceof HTMLInputElement && ['file', 'password', 'hidden'].includes(field.type)) return [];
  const text =
    field instanceof HTMLSelectElement
      ? field.value === ''
        ? ''
        : (field.selectedOptions[0]?.text ?? '')
      : field.value;
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => made('div', 'print-words', line));
}

// A question with no answer is a form to fill in, which this is not; of a choice, what was chosen stays.
function withoutEmptyFields(copy: Element) {
  for (const item of copy.querySelectorAll('.govuk-radios__item, .govuk-checkboxes__item')) {
    if (!item.querySelector('.print-chosen')) item.remove();
  }
  for (const group of copy.querySelectorAll('.govuk-form-group')) {
    if (!group.querySelector('.print-words, .print-chosen')) group.remove();
  }
  for (const set of copy.querySelectorAll('fieldset')) {
    const words = set.textContent.trim();
    if (words === (set.querySelector('legend')?.textContent.trim() ?? '')) set.remove();
  }
}

/** Two elements with one id, or one that takes the focus, would mislead whatever looks for them. */
function forget(each: Element) {
  for (const { name } of Array.from(each.attributes)) {
    const isOfDrawing = each instanceof SVGElement && name !== 'tabindex';
    if (
      !isOfDrawing &&
      !['class', 'src', 'alt', 'dir', 'lang', 'scope', 'colspan', 'rowspan'].includes(name)
    ) {
      each.removeAttribute(name);
    }
  }
}

function become(element: Element, tag: 'div') {
  const other = document.createElement(tag);
  other.className = element.className;
  other.append(...element.childNodes);
  element.replaceWith(other);
}

function made(tag: string, name: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  return element;
}
