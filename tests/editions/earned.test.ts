import {expect, it} from 'vitest'
import {checkPdf} from '../pdf/check-pdf.js'
import {readPdf} from '../pdf/pdf-file.js'
import {halves} from '../support/halves.js'
import {printed} from '../support/printed.js'
import {resolveText} from '../support/resolve.js'
import {samplePublication} from '../support/sample-publication.js'
import {describeWith} from '../support/tools.js'
import {tribuneWith} from '../support/tribune-with.js'

/** Blocks that their author left empty, or put where hardly anybody does. */
const bodies: Readonly<Record<string, string>> = {
  emptyItems: '- \n- a\n-\n  - \n\n1.\n2. x',
  emptyCells: '| a | |\n| - | - |\n| | |\n| x | |',
  emptyHead: '| | |\n| - | - |\n| a | b |',
  oneCell: '| a |\n| - |',
  headOnly: 'Texte.\n\n| a | b |\n| - | - |',
  emptyCode: '```\n```\n\n```\n\n```\n\nx `` ` `` y',
  emptyQuote: '>\n\n> a\n>\n> > b\n> >',
  nested: '> - a\n>   > - b\n>   >   > ```\n>   >   > c\n>   >   > ```',
  langs: ':lang[x y]{zh-Hant-TW} et :lang[**gras** a-b]{kk} et :lang[`c`]{pt-BR}',
  notes: 'a[^1][^1] b[^2]\n\n[^1]: x\n\n    - y\n    - z[^2]\n\n[^2]: `c`\n\n    ```\n    d\n    ```',
  headings: '#### quatre\n\nx\n\n## deux\n\n##### cinq\n\nz\n\n### trois\n\n###### six\n\nb',
  links:
    '[a](https://example.org/) **[b](https://example.org/)** [`c`](https://example.org/) [*d*](mailto:a@example.org) <https://example.org/é> [**x**y *z*](https://example.org/) [:lang[w]{en}](https://example.org)',
  callouts:
    '> [!NOTE]\n> - a\n> - b\n\n:::encadre[T]\n- a\n\n| a | b |\n| - | - |\n| 1 | |\n:::\n\n:::citation{auteur="x" source="[y](https://example.org)"}\n> a\n:::',
  breaks: 'a\\\nb  \nc\n\n---\n\n***\n\nd',
  del: '~~a~~ **b*c*** H₂O CO² ½ № ﬁ',
  long: 'x'.repeat(4000) + '\n\n' + '-'.repeat(3).concat('a').repeat(300),
  dashes: 'a -\n\n`-`\n\n`a-`\n\n| - | a- |\n| - | - |\n| -- | b- |',
  spaced: 'a b c d\n\n| a b | 9 h |\n| - | - |\n| 3 z | x |\n\n**a b** [c d](https://example.org)',
  stressed:
    'a *b [c](https://example.org) d[^1] **e** f* **g *h* i[^1]** [*j* **k**](https://example.org) *:lang[l]{en}*\n\n[^1]: *m*',
  title: '## *a* **b**[^1]\n\n[^1]: x',
  chart: ':::graphique[T]{type=lignes alt="Le golfe attend." }\n```csv\nx,a,b\nu,1,\nv,,3\n```\n:::',
}

const pdf20 = {...samplePublication, pdfStandards: ['ua-2', 'a-4f']} as const

describeWith('qpdf', 'a note that passes its checks', () => {
  for (const {cases, speed} of halves(Object.entries(bodies), 4))
    it.each(cases)('is printed as PDF/UA-1, whatever its blocks are: %s', speed, async (_name, body) => {
      const {document, file} = await resolveText(tribuneWith(body))
      if (!document) throw new Error(file.messages.map(String).join('\n'))
      expect(checkPdf(readPdf(await printed(document)))).toEqual([])
    })

  for (const {cases, speed} of halves(Object.entries(bodies), 21))
    it.each(cases)('is printed as PDF/UA-2, too: %s', speed, async (_name, body) => {
      const {document, file} = await resolveText(tribuneWith(body))
      if (!document) throw new Error(file.messages.map(String).join('\n'))
      expect(checkPdf(readPdf(await printed(document, {publication: pdf20})))).toEqual([])
    })
})
