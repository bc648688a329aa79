import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { pastedText, plainFrom, tidy } from '../src/parts/paste';
import Textarea from '../src/parts/Textarea.svelte';

describe('what is pasted', () => {
  it.each([
    [
      'paragraphs of Word without their styles',
      `<html><head><style>p.MsoNormal {color:red}</style></head><body><!--StartFragment-->
       <p class=MsoNormal style='margin:0cm'><b><span style='font-size:11pt'>Siân</span></b> said “I’m
       ready”.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Ruth agreed.</p></body></html>`,
      'Siân said “I’m ready”.\nRuth agreed.',
    ],
    [
      'a list of Word, whose signs are text',
      `<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
       style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;&nbsp;</span></span></span><![endif]>See
       the ward</p><p style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp; </span></span>At night</p>
       <p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span>Ring</p>`,
      '• See the ward\n  • At night\n2. Ring',
    ],
    [
      'lists of a page',
      '<ul><li>One<ul><li>Within</li></ul></li><li>Two</li></ul><ol start="3"><li>Three</li><li>Four</li></ol>',
      '• One\n  • Within\n• Two\n3. Three\n4. Four',
    ],
    [
      'a table, a line a row',
      '<table><tr><th>Agency</th><th>View</th></tr><tr><td><p>Midwife</p></td><td>A plan</td></tr></table>',
      'Agency; View\nMidwife; A plan',
    ],
    [
      'deleted and hidden words',
      '<p>Born <del>3</del><ins>4</ins> May<span style="display: none">x</span></p>',
      'Born 4 May',
    ],
    [
      'an Outlook line break',
      '<div>From: R Cole<br>Sent: 3 July</div><div>Hello</div>',
      'From: R Cole\nSent: 3 July\nHello',
    ],
  ])('gives %s', (_, html, text) => {
    expect(plainFrom(html)).toBe(text);
  });

  it('runs nothing and keeps no mark of the page', () => {
    expect(plainFrom('<p onclick="x()">a<script>b</script><style>c</style><img alt="d" src="e"></p>')).toBe(
      'a',
    );
  });

  it('is the plain text where there is no page, without what no eye sees', () => {
    expect(pastedText('', 'a\u00A0b\r\n\u200Bc\u0007\t d  ')).toBe('a b\nc d');
    expect(tidy('é “ü” – £5')).toBe('é “ü” – £5');
  });

  it('is cleaned in every field of several lines, where the caret is', async () => {
    render(Textarea, { label: 'Words', value: 'before  after' });
    const field = screen.getByLabelText<HTMLTextAreaElement>('Words');
    field.focus();
    field.setSelectionRange(7, 7);
    const pages: Record<string, string> = {
      'text/html': '<p style="color:red">“in between”</p>',
      'text/plain': 'wrong',
    };
    await fireEvent.paste(field, { clipboardData: { getData: (kind: string) => pages[kind] ?? '' } });
    expect(field.value).toBe('before “in between” after');
  });
});
