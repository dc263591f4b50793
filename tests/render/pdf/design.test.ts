import {expect, it} from 'vitest'
import type {Document} from '../../../src/model/document.js'
import {mm, wordsOn, type Placed} from '../../support/pdf-words.js'
import {printed} from '../../support/printed.js'
import {sampleAlert} from '../../support/sample-document.js'
import {line, paragraph, set} from '../../support/sample-parts.js'
import {describeWith} from '../../support/tools.js'

const marked = (tlp: Document['masthead']['tlp'], titleText = sampleAlert.masthead.titleText): Document => ({
  ...sampleAlert,
  masthead: {...sampleAlert.masthead, tlp, titleText},
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

describeWith('pdftotext', 'the design', () => {
  it('keeps the imprint to two lines beside the widest marking', async () => {
    const words = wordsOn(await printed(marked('TLP:AMBER+STRICT')))
    const foot = linesIn(words, ({page, left, top}) => page === 1 && mm(top) > 277 && mm(left) > 60 && mm(left) < 140)
    expect(foot).toEqual([
      expect.stringMatching(/^Centre Européen de Sécurité et de Stratégie · \S+$/),
      expect.stringMatching(/^Registre de transparence de l’Union européenne \S+$/),
    ])
  })

  it('cuts the title of a running head at sixty characters, not before', async () => {
    const title = set("Automates de l'eau~: un accès de maintenance oublié suffit à tout")
    const words = wordsOn(await printed(marked('TLP:AMBER+STRICT', title)))
    const head = linesIn(words, ({page, left, top}) => page === 1 && mm(top) < 26 && mm(left) > 60 && mm(left) < 139)
    expect(head.slice(1).join(' ')).toBe(
      set("Automates de l'eau~: un accès de maintenance oublié suffit…").replace('\u00A0', ' '),
    )
  })

  it('has no column of objects where no version says what changed', async () => {
    const history = [{version: '1.0', date: set('18~novembre 2026'), nature: 'Version initiale', summary: []}]
    const [first, later] = [wordsOn(await printed({...sampleAlert, history})), wordsOn(await printed(sampleAlert))]
    expect(first.map(({word}) => word)).not.toContain('Objet')
    expect(later.map(({word}) => word)).toContain('Objet')
  })

  it('gives versions the width of the labels, whatever the other columns hold', async () => {
    const history = sampleAlert.history.map(one => ({
      ...one,
      summary: line('Ajout du troisième trimestre 2026 (figure 2) et de la quatrième recommandation.'),
    }))
    expect(mm(find(wordsOn(await printed({...sampleAlert, history})), 'Date').left)).toBeCloseTo(66, 1)
  })

  it('leaves the positions of gauges beside their words when another word is long', async () => {
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

  it('sets the letters of a wide table smaller rather than divide its words', async () => {
    const heads =
      'Approvisionnement Interconnexion Administration Télécommunications Infrastructurel Indemnisations Renouvellements Responsabilité'
    const cell = (value: string) => line(value)
    const columns = heads.split(' ').map(head => ({align: 'left' as const, numeric: false, head: cell(head)}))
    const rows = [heads.split(' ').map(cell)]
    const words = wordsOn(await printed({...sampleAlert, body: [{type: 'table', id: 'tab-1', columns, rows}]}))
    expect(words.filter(({word}) => heads.split(' ').includes(word))).toHaveLength(16)
    expect(words.filter(({right}) => mm(right) > 184.2)).toEqual([])
  })

  it('divides the meaning of a marking into lines of about one length', async () => {
    const document = marked('TLP:RED')
    const words = wordsOn(
      await printed({...document, masthead: {...document.masthead, tlpMeaning: 'Réservé aux destinataires nommés.'}}),
    )
    expect(find(words, 'nommés.').top).toBe(words.find(({word}) => word === 'destinataires')?.top)
    expect(find(words, 'nommés.').top).toBeGreaterThan(find(words, 'Réservé').top)
  })

  it('sets an attribution on a line of its own rather than divide it', async () => {
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
})
