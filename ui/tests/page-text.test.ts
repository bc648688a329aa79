import { describe, expect, it } from 'vitest';
import { textOf } from '../src/screens/minutes/page-text';

const PAGE =
  '<html lang="en"><head><title>Minutes</title><style>p { color: red }</style></head><body><main><h1>Minutes</h1>' +
  '<h2 id="who">Who was there</h2><p class="about" style="color: red">Siân &amp; Ruth</p>' +
  '<table><tbody><tr><th scope="row">Born</th><td colspan="2">3 March 2026</td></tr></tbody></table>' +
  '<svg><text>drawn</text></svg></main></body></html>';

describe('the pages as text', () => {
  const place = document.createElement('div');
  place.append(...textOf(PAGE));

  it('say what the pages say, one level below the room', () => {
    expect(place.textContent).toContain('Siân & Ruth');
    expect(place.querySelector('h1, h2'), 'the room has its own heading').toBeNull();
    expect(place.querySelector('h3')?.textContent).toBe('Minutes');
    expect(place.querySelector('h4')?.textContent).toBe('Who was there');
    expect(place.querySelector('th[scope="row"]')?.textContent).toBe('Born');
  });

  it('bring no mark, style or drawing of their own into the room', () => {
    expect(place.querySelector('[id], [class], [style], style, svg')).toBeNull();
  });

  it('are nothing where there is no document', () => {
    expect(textOf('')).toEqual([]);
  });
});
