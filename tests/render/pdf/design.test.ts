import {expect, it} from 'vitest'
import type {Document} from '../../../src/model/document.js'
import {mm, wordsOn, type Placed} from '../../support/pdf-words.js'
import {printed} from '../../support/printed.js'
import {runOnPdf} from '../../support/run-on-pdf.js'
import type {Block} from '../../../src/model/blocks.js'
import type {Phrasing} from '../../../src/model/phrasing.js'
import {sampleAlert} from '../../support/sample-document.js'
import {heading, line, paragraph, set} from '../../support/sample-parts.js'
import {sampleTribune} from '../../support/sample-tribune.js'
import {describeWith} from '../../support/tools.js'
import {wordsOf} from '../../support/words.js'

const marked = (tlp: Document['masthead']['tlp'], title = sampleAlert.masthead.title): Document => ({
  ...sampleAlert,
  masthead: {...sampleAlert.masthead, tlp, title},
})

/** Words of a page region as lines of text, from top to bottom. */
function linesIn(words: readonly Placed[], keep: (word: Placed) => boolean): readonly string[] {
  const lines = new Map<number, string[]>()
  for (const word of words.filter(keep)) {
    const line = lines.get(Math.round(word.top)) ?? []
    lines.set(Math.round(word.top), [...line, word.word])
  }
  return [...lines].toSorted(([a], [b]) => a - b).map(([, parts]) => parts.join(' '))
}

const find = (words: readonly Placed[], word: string): Placed => {
  const found = words.find(one => one.word === word)
  if (!found) throw new Error(`No “${word}” on the pages`)
  return found
}

/** Whether two words are printed over each other; boxes of lines that follow touch. */
const covers = (one: Placed, two: Placed): boolean =>
  one.left < two.right && two.left < one.right && Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) > 4

describeWith('pdftotext', 'the design', () => {
  it('names the house by its short name first, well clear of the marking', {tags: 'slow'}, async () => {
    const footOf = async (tlp: Document['masthead']['tlp']) => {
      const words = wordsOn(await printed(marked(tlp))).filter(({page, top}) => page === 1 && mm(top) > 277)
      const marking = find(words, tlp)
      const text = words.filter(({left, right}) => mm(left) > 60 && right < marking.left)
      return {lines: linesIn(text, () => true), clearMm: mm(marking.left - Math.max(...text.map(({right}) => right)))}
    }
    const house = 'CESS · Centre Européen de Sécurité et de Stratégie'
    const register = 'Registre de transparence de l’Union européenne'
    const [narrow, wide] = [await footOf('TLP:CLEAR'), await footOf('TLP:AMBER+STRICT')]
    expect(narrow.lines).toEqual([`${house} · cess.example.org`, expect.stringMatching(`^${register} \\S+$`)])
    expect(wide.lines).toEqual([house, register, expect.stringMatching(/^\S+ · cess\.example\.org$/)])
    expect(Math.min(narrow.clearMm, wide.clearMm)).toBeGreaterThan(6)
  })

  it.each([
    ['on one line, kind, tag and reference', 'Note', 1],
    ['what has no room beside a long kind under it', 'Έκκληση προς τους βουλευτές του Ευρωπαϊκού Κοινοβουλίου', 2],
    ['a kind on two lines', 'Open letter to the members of national parliaments and of their committees', 3],
  ])('sets %s, nothing over another thing', {tags: 'slow'}, async (_what, type, rows) => {
    const words = wordsOn(await printed({...sampleAlert, masthead: {...sampleAlert.masthead, type}}))
    const title = find(words, 'Câbles')
    const line = words.filter(({page, top, bottom}) => page === 0 && mm(top) > 29 && bottom < title.top + 4)
    const over = line.filter((one, index) => line.slice(index + 1).some(two => covers(one, two)))
    expect(over).toEqual([])
    expect(line.every(({right}) => mm(right) < 184.1)).toBe(true)
    expect(new Set(line.map(({top}) => Math.round(top / 5))).size).toBe(rows)
  })

  it('has one line of the title in a running head, cut at a word', {tags: 'slow'}, async () => {
    const title = line("Automates de l'eau~: un accès de maintenance oublié suffit à tout")
    const words = wordsOn(await printed(marked('TLP:AMBER+STRICT', title)))
    const head = linesIn(words, ({page, left, top}) => page === 1 && mm(top) < 26 && mm(left) > 60 && mm(left) < 139)
    expect(head).toHaveLength(2)
    expect(head[1]).toMatch(/^Automates de l’eau.: un accès.* \p{L}{4,}…$/u)
  })

  it('has no column of objects where no version says what changed', {tags: 'slow'}, async () => {
    const history = [{version: '1.0', date: set('18~novembre 2026'), nature: 'Version initiale', summary: []}]
    const [first, later] = [wordsOn(await printed({...sampleAlert, history})), wordsOn(await printed(sampleAlert))]
    expect(first.map(({word}) => word)).not.toContain('Objet')
    expect(later.map(({word}) => word)).toContain('Objet')
  })

  it('gives dates and natures of the history the room of their longest, and what changed the rest, whatever it says', async () => {
    for (const said of [
      'Première diffusion.',
      'Ajout du troisième trimestre 2026 (figure 2) et de la quatrième recommandation.',
    ]) {
      const history = sampleAlert.history.map(one => ({...one, summary: line(said)}))
      const words = wordsOn(await printed({...sampleAlert, history}))
      expect(['Date', 'Nature', 'Objet'].map(head => Math.round(mm(find(words, head).left)))).toEqual([66, 95, 120])
    }
  })

  it('keeps the names of authors on one line', {tags: 'slow'}, async () => {
    const authors = Array.from({length: 7}, (_, at) => ({name: `Prénom${at} du Grand Bois Nom${at}`}))
    const words = wordsOn(await printed({...sampleAlert, masthead: {...sampleAlert.masthead, authors}}))
    const lineOf = (word: string) => Math.round(words.find(one => one.word.startsWith(word))?.top ?? 0)
    const lines = authors.map((_, at) => [lineOf(`Prénom${at}`), lineOf(`Nom${at}`)])
    expect(new Set(lines.flat()).size).toBeGreaterThan(1)
    expect(lines.map(([first]) => first)).toEqual(lines.map(([, last]) => last))
  })

  it('keeps a text that begins without a heading clear of the key points', {tags: 'slow'}, async () => {
    const [summary, gauges] = [[], []]
    const words = wordsOn(await printed({...sampleAlert, summary, gauges, body: [paragraph('Abordage.')]}))
    const text = find(words, 'Abordage.')
    const above = words.filter(({page, bottom}) => page === text.page && bottom < text.top + 2)
    expect(text.page).toBe(0)
    expect(mm(text.top - Math.max(...above.map(({bottom}) => bottom)))).toBeGreaterThan(4.5)
  })

  it('leaves the positions of gauges beside their words when another word is long', {tags: 'slow'}, async () => {
    const gauges = sampleAlert.gauges.map(gauge =>
      gauge.kind === 'likelihood' ? {...gauge, word: 'Chances à peu près égales', position: '45–55%'} : gauge,
    )
    const words = wordsOn(await printed({...sampleAlert, gauges}))
    const [word, position] = [find(words, 'Élevée'), find(words, 'sur')]
    expect(Math.abs(position.bottom - word.bottom)).toBeLessThan(4)
    const [last, beside] = [find(words, 'égales'), find(words, '45–55%')]
    expect(beside.top).toBeLessThan(last.bottom)
    expect(mm(beside.right)).toBeLessThan(24 + (160 / 3) * 2 - 3.9)
  })

  it('gives a gauge a third of the band, be it the only one', {tags: 'slow'}, async () => {
    const positions = await Promise.all(
      [3, 1].map(async count => {
        const gauges = sampleAlert.gauges.slice(0, count)
        return find(wordsOn(await printed({...sampleAlert, gauges})), 'sur').left
      }),
    )
    expect(positions[1]).toBe(positions[0])
  })

  it(
    'sets the letters of a wide table smaller, not under 7.5 points, then divides its words',
    {tags: 'slow'},
    async () => {
      const heads =
        'Approvisionnement Interconnexion Administration Télécommunications Infrastructurel Indemnisations Renouvellements Responsabilité'
      const cell = (value: string) => line(value)
      const columns = heads.split(' ').map(head => ({align: 'left' as const, numeric: false, head: cell(head)}))
      const rows = [heads.split(' ').map(cell)]
      const bytes = await printed({...sampleAlert, body: [{type: 'table', id: 'tab-1', columns, rows}]})
      const words = wordsOn(bytes)
      expect(words.filter(({right}) => mm(right) > 184.2)).toEqual([])
      const [set, usual] = [find(words, 'Responsabilité'), find(words, 'Licence')]
      expect((set.bottom - set.top) / (usual.bottom - usual.top)).toBeCloseTo(7.5 / 9, 2)
      const whole = wordsOf(runOnPdf('pdftotext', ['-raw', '{}', '-'], bytes))
      expect(wordsOf(heads).filter(head => whole.filter(word => word === head).length < 2)).toEqual([])
    },
  )

  it('divides the meaning of a marking into lines of about one length', {tags: 'slow'}, async () => {
    const document = marked('TLP:RED')
    const words = wordsOn(
      await printed({...document, masthead: {...document.masthead, tlpMeaning: 'Réservé aux destinataires nommés.'}}),
    )
    expect(find(words, 'nommés.').top).toBe(words.find(({word}) => word === 'destinataires')?.top)
    expect(find(words, 'nommés.').top).toBeGreaterThan(find(words, 'Réservé').top)
  })

  it('sets an attribution on a line of its own rather than divide it', {tags: 'slow'}, async () => {
    const quoted = (attribution: string): Document => ({
      ...sampleAlert,
      body: [
        {
          type: 'blockQuote',
          children: [paragraph('On demandait qui, et personne ne répondait.')],
          attribution: line(attribution),
        },
      ],
    })
    const longer = wordsOn(
      await printed(quoted("Séquence d'ouverture, relevé de séance, exercice sur table, document fictif")),
    )
    const short = wordsOn(await printed(quoted('Séquence 1')))
    expect(find(short, 'Séquence').top).toBeLessThan(find(short, 'répondait.').bottom)
    expect(find(longer, 'Séquence').top).toBeGreaterThan(find(longer, 'répondait.').bottom - 6)
    expect(mm(find(longer, 'Séquence').left)).toBeCloseTo(71, 0)
  })

  it('sets inner items nearer to their own than to the next of the outer list', async () => {
    const inner: Block = {
      type: 'list',
      start: null,
      items: ['bravo', 'charlie'].map(one => ({children: [paragraph(one)]})),
    }
    const items = [{children: [paragraph('alpha'), inner]}, {children: [paragraph('delta')]}]
    const words = wordsOn(await printed({...sampleAlert, body: [{type: 'list', start: null, items}]}))
    const tops = ['alpha', 'bravo', 'charlie', 'delta'].map(word => words.find(one => one.word === word)?.top ?? 0)
    const [first = 0, second = 0, third = 0] = tops.slice(1).map((top, index) => top - (tops[index] ?? 0))
    expect(second).toBeCloseTo(first, 1)
    expect(third - second).toBeGreaterThan(1)
  })

  it('keeps the indents of code, each space as wide as a letter', async () => {
    const value = 'alpha\n  alpha\n    alpha\n'
    const words = wordsOn(await printed({...sampleAlert, body: [{type: 'codeBlock', value}]}))
    // Its spaces are read with it, so that they can be copied.
    const lines = words.filter(({word}) => word.trim() === 'alpha')
    expect(lines.map(({word}) => word)).toEqual(['alpha', '  alpha', '    alpha'])
    expect(lines.map(({left}) => mm(left).toFixed(0))).toEqual(['70', '70', '70'])
    const [zero = 0, two = 0, four = 0] = lines.map(({left, right}) => right - left)
    const letterPt = zero / 5
    expect(two - zero).toBeCloseTo(2 * letterPt, 1)
    expect(four - zero).toBeCloseTo(4 * letterPt, 1)
  })

  it('sets a marking in the text like the words around it, typed as code or not', async () => {
    const code = (value: string): Phrasing => ({type: 'inlineCode', value})
    const text = paragraph('marque ', code('TLP:AMBER'), ' limite ', code('modbus'))
    const words = wordsOn(await printed({...sampleAlert, body: [text]}))
    const [around, marking, other] = ['marque', 'TLP:AMBER', 'modbus'].map(word => find(words, word))
    expect(marking?.top).toBe(around?.top)
    expect(other?.top).not.toBe(around?.top)
  })

  it('draws one rule between a pull quote and a section', {tags: 'slow'}, async () => {
    const quote: Block = {type: 'pullQuote', children: line('Vingt-six')}
    const whiteBefore = async (next: Block) => {
      const words = wordsOn(await printed({...sampleTribune, body: [paragraph('Avant.'), quote, next]}))
      return mm(find(words, 'Ensuite').top - find(words, 'Vingt-six').bottom)
    }
    expect(await whiteBefore(heading(2, 'a', 'Ensuite'))).toBeLessThan(8)
    expect(await whiteBefore(paragraph('Ensuite'))).toBeGreaterThan(8)
  })

  it('names other languages under the colophon where page 1 has no room for them', {tags: 'slow'}, async () => {
    const place = async (count: number) => {
      const keyPoints = Array.from({length: count}, () => line('Trois ruptures en dix jours.'))
      const words = wordsOn(await printed({...sampleAlert, keyPoints}))
      const others = words.filter(({word}) => word === 'English')
      expect(others).toHaveLength(1)
      return others[0]?.page === 0 ? 'page 1' : `last but ${(words.at(-1)?.page ?? 0) - (others[0]?.page ?? 0)}`
    }
    expect([await place(3), await place(9)]).toEqual(['page 1', 'last but 0'])
  })

  it('sets other languages under the colophon as close as its own rows', {tags: 'slow'}, async () => {
    const keyPoints = Array.from({length: 9}, () => line('Trois ruptures en dix jours.'))
    const all = wordsOn(await printed({...sampleAlert, keyPoints}))
    const last = all.filter(({page}) => page === all.at(-1)?.page)
    const between = (one: string, two: string) => find(last, two).top - find(last, one).top
    expect(between('Composition', 'Autres')).toBeCloseTo(between('Licence', 'Contact'), 0)
  })
})
