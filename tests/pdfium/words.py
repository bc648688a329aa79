"""Says what pdfium, the reader inside Chromium and Edge, finds in a file.

Call: pdfium_words.py FILE PASSWORD. Writes the number of pages and then the text of each; ends with status 3 when
the file does not open.
"""

import sys

import pypdfium2

sys.stdout.reconfigure(encoding="utf-8")
try:
    document = pypdfium2.PdfDocument(sys.argv[1], password=sys.argv[2] or None)
except pypdfium2.PdfiumError:
    sys.exit(3)
print(len(document))
for page in document:
    # Drawing is what a reader does; a page that cannot be drawn ends this.
    page.render(scale=0.2)
    print(page.get_textpage().get_text_bounded())
