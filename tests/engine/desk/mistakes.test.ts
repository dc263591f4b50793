import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {MarkedArtifact} from '../../../src/engine/queries/marked.js'
import {build} from '../../../src/index.js'
import type {DeskEdition, DeskMessage, DeskNoteDetail, DeskState} from '../../../src/model/desk.js'
import type {FinishedDocument} from '../../../src/model/document.js'
import type {Artifact} from '../../../src/model/edition.js'
import {isError} from '../../../src/model/message.js'
import {goodNote, publicationWith} from '../../support/cli.js'
import {openDesk, type TestDesk} from '../../support/desk.js'
import {sheetsOf} from '../../support/pdf-words.js'
import {copy, ruleFolders, rulesFolder} from '../../support/rule-fixtures.js'
import {sampleAlert} from '../../support/sample-document.js'
import {filesBelow, filesWith} from '../../support/site.js'
import {describeWith} from '../../support/tools.js'
import {withoutThreads} from '../../support/no-threads.js'
import {isNightly} from '../../support/nightly.js'

/** Rules for which nobody can say what a note's fields are, or what its text is. */
const unparsed: ReadonlySet<string> = new Set([
  ...['fence-first-line', 'fence-kind', 'fence-unclosed', 'front-matter-missing', 'text-nesting'],
  ...['note-binary', 'note-empty', 'note-encoding', 'note-name-long', 'note-outside', 'note-too-large'],
  ...['yaml-feature', 'yaml-mapping', 'yaml-syntax', 'yaml-tab', 'yaml-comment'],
])

/** Rules of many mistakes: of fields, and of blocks; a block of `attribute-value` has three. */
const often: ReadonlySet<string> = new Set(['attribute-value', 'block-content', 'field-value'])

/** Each rule at night; in the suite, which marks mistakes of every kind of place below, a desk for these and one in eight. */
const someRules = ruleFolders().filter((rule, index) => isNightly || index % 8 === 0 || often.has(rule))

/** Lines of texts whose mistakes are told over the text, since nothing of the block is left at its place. */
const toldOver: Readonly<Record<string, readonly number[]>> = {
  'block-content bad.fr': [17, 21, 25, 37],
  'given-twice bad.fr': [19],
}

/** Notes of one mistake each, the last of two: what is wrong in the note, and what of it is seen beside the words on it. */
const wrong: Readonly<Record<string, readonly [text: string, seen: string, fields?: string]>> = {
  'a link to no note': ['Voir [l’autre note](nulle-part.fr.md).', 'l’autre note'],
  'a missing picture': ['![Une carte](carte.png "Carte")', '![Une carte](carte.png "Carte")'],
  'a missing picture in its block': [
    ':::figure[La carte]{src="carte.png" alt="Une carte"}\n:::',
    ':::figure[La carte]',
  ],
  'a footnote without a text': ['Un fait[^source].', '[^source]'],
  'a work that nobody knows': ['Un fait [@inconnu, p. 3].', '@inconnu'],
  'a chart without its numbers': [':::graphique[Trafic]{src="trafic.csv"}\n:::', ':::graphique[Trafic]'],
  'a chart with wrong numbers': [
    ':::graphique[Trafic]{type="lignes"}\n```csv\nAn,Débit\n2025,beaucoup\n```\n:::',
    ':::graphique[Trafic]',
  ],
  'a reference to nothing': ['Voir [](#fig-absente).', '[](#fig-absente)'],
  'a missing picture among key points': [
    ':::points-cles\n- Un point.\n\n![Une carte](carte.png "Carte")\n:::',
    '![Une carte](carte.png "Carte")',
  ],
  'an unknown block': [':::mystere\nDes mots.\n:::', 'Des mots.'],
  HTML: ['Un <b>mot</b>.', '<b>'],
  'an unknown zone': ['Texte.', 'Zone', 'zone: atlantide\n'],
  'an unknown kind of note': ['Texte.', 'Un câble rompu', 'type: poeme\n'],
  'an unknown label': ['Texte.', 'Un câble rompu', 'tlp: TLP:BLEU\n'],
  'a title that is too long': ['Texte.', 'mot mot', `titre: ${'mot '.repeat(40)}\n`],
  'two in the same words': ['Un fait[^source], un autre[^autre].', ', un autre'],
}

/** A good note with another text, and other fields. */
function noteWith(text: string, fields = ''): string {
  const note = goodNote({text: `${text}\n\nTexte d’après.`})
  return fields.split('\n').reduce((done, field) => {
    const [key = ''] = field.split(':')
    return key ? done.replace(new RegExp(`^${key}: .*$`, 'm'), field.trim()) : done
  }, note)
}

/** They all, by file name. */
const wrongNotes = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.values(wrong).map(([text, , fields], index) => [
      `n${index}.fr.md`,
      noteWith(text, fields).replace('ALE-001', `ALE-${index + 100}`),
    ]),
  )

/** The words of an edition, however they are broken into lines. */
async function wordsOf(desk: TestDesk, slug: string, edition: DeskEdition): Promise<string> {
  const {status, body} = await desk.get(`/editions/${encodeURIComponent(slug)}/${edition}?language=fr`)
  expect([slug, edition, status]).toEqual([slug, edition, 200])
  if (edition === 'pdf') return squeezed(sheetsOf(body).join(''))
  return squeezed(edition === 'text' ? body.toString() : htmlText(body.toString()))
}

/** Words without what editions put between, before and into them, and without code marks, which they show as code. */
const squeezed = (text: string): string => text.normalize('NFKC').replaceAll(/[\s\u00AD\u200B`|-]+/gu, '')

const entities: Readonly<Record<string, string>> = {lt: '<', gt: '>', amp: '&', quot: '"', '#x27': "'", '#x3C': '<'}

const htmlText = (html: string): string =>
  html.replaceAll(/<[^>]*>/g, '').replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)

const errorsOf = async (desk: TestDesk, slug: string): Promise<readonly [DeskNoteDetail, readonly DeskMessage[]]> => {
  const detail = await desk.json<DeskNoteDetail>(`/api/notes/${encodeURIComponent(slug)}?language=fr`)
  return [detail, detail.messages.filter(isError)]
}

/** Mistakes that are not seen in these editions, by note; of one note in so many. */
async function unseenIn(editions: readonly DeskEdition[], every = 1): Promise<readonly string[]> {
  const unseen: string[] = []
  const desk = await openDesk(publicationWith(wrongNotes()))
  for (const [index, [name, [, seen]]] of Object.entries(wrong).entries()) {
    if (index % every > 0) continue
    const [detail, errors] = await errorsOf(desk, `n${index}.fr`)
    if (!detail.isMarked || detail.isStale || errors.length === 0) unseen.push(name)
    for (const edition of editions) {
      const words = await wordsOf(desk, `n${index}.fr`, edition)
      const said = [seen, ...errors.map(({reason}) => reason), 'Texte d’après.']
      unseen.push(...said.filter(one => !words.includes(squeezed(one))).map(one => `${name}, ${edition}: ${one}`))
    }
  }
  return unseen
}

/** Lines of a note's text whose mistakes these words tell over it, by number, and not at their places. */
function overText(words: string, source: string): readonly number[] {
  const last = source.split('\n').indexOf('---', 1) + 1
  const lines = [...words.matchAll(/Erreur,ligne(\d+)\.\*\[!/g)].map(([, line]) => Number(line))
  return last === 0 ? [] : lines.filter(line => line > last)
}

/** Holds that a desk marks each error of a rule's notes that can be parsed, in its words and, of the text, at its place. */
async function expectShown(rule: string): Promise<void> {
  const source = join(rulesFolder, rule)
  if (['cess.yml', 'templates', 'out', 'book.csv'].some(name => existsSync(join(source, name)))) return
  const root = publicationWith({})
  for (const name of readdirSync(source).filter(one => !one.startsWith('messages.')))
    copy(join(source, name), join(root, 'notes', name))
  const desk = await openDesk(root)
  for (const {slug, path} of (await desk.json<DeskState>('/api/state')).notes) {
    const [{isMarked}, errors] = await errorsOf(desk, slug)
    const isParsed = !errors.some(({ruleId}) => unparsed.has(ruleId))
    expect([rule, slug, isMarked]).toEqual([rule, slug, errors.length > 0 && isParsed])
    const words = isMarked ? await wordsOf(desk, slug, 'text') : ''
    for (const {reason} of isMarked ? errors : []) expect(`${rule} ${words}`).toContain(squeezed(reason))
    const over = isMarked ? overText(words, readFileSync(join(root, path), 'utf8')) : []
    expect([rule, slug, over]).toEqual([rule, slug, toldOver[`${rule} ${slug}`] ?? []])
  }
}

describe('a note with a mistake', () => {
  it('is shown with it in every pane, the words on it beside what can be shown', {tags: 'slow'}, async () => {
    expect(await unseenIn(['web', 'mail', 'text'])).toEqual([])
  })

  it('is shown whatever the rule, each where it is, unless it cannot be parsed', {tags: 'slow'}, async () => {
    const look = async () => {
      for (const rule of someRules) await expectShown(rule)
    }
    const withThreads = async () => {
      await look()
      return {refused: 0}
    }
    // A desk's thread costs three times what it is asked here: by day each answers in this one, as where the system grants no thread.
    const {refused} = await (isNightly ? withThreads() : withoutThreads(look))
    expect(refused > 0).toBe(!isNightly)
  })

  it('is marked in the language of whoever looks at it, and no more once it is mended', async () => {
    const root = publicationWith({'a.fr.md': noteWith('Voir [l’autre](nulle-part.fr.md).')})
    const desk = await openDesk(root)
    const page = async (language: string) => (await desk.get(`/editions/a.fr/web?language=${language}`)).body.toString()
    expect(await page('fr')).toMatch(/<span class="mistake-reason" lang="fr">Trouvé/)
    expect(await page('en')).toMatch(/<span class="mistake-reason" lang="en">Unexpected/)
    writeFileSync(join(root, 'notes/a.fr.md'), noteWith('Voir ailleurs.'))
    await expect.poll(() => page('fr')).toContain('Voir ailleurs.')
    expect(await page('fr')).not.toContain('mistake')
  })

  it('keeps the number of a figure that is not there, so that references to the others are right', async () => {
    const text = `![Absente](a.png "Une")\n\n:::tableau[Deux]{#t}\n| a | b |\n| - | - |\n| 1 | 2 |\n:::\n\nVoir [](#t).`
    const desk = await openDesk(publicationWith({'a.fr.md': noteWith(text)}))
    expect(await wordsOf(desk, 'a.fr', 'text')).toContain(squeezed('Voir tableau 1.'))
  })

  it('tells programs nothing where something stands in for what they would be told', async () => {
    const desk = await openDesk(publicationWith({'a.fr.md': noteWith('Texte.', 'date: hier\n')}))
    const [{editions}] = await errorsOf(desk, 'a.fr')
    expect(editions).toEqual(['web', 'pdf', 'mail', 'text', 'eml', 'source'])
    expect((await desk.get('/editions/a.fr/csl')).status).toBe(204)
  })
})

describe('a mistake that is marked', () => {
  it('is not sent, nor built, nor on the site', {tags: 'slow'}, async () => {
    const notes = wrongNotes()
    const root = publicationWith({...notes, 'sound.fr.md': goodNote({number: 2, fields: 'statut: publie\n'})})
    const desk = await openDesk(root)
    const request = JSON.stringify({to: 'a@example.org', form: 'full'})
    for (const slug of Object.keys(notes).map(name => name.replace('.md', ''))) {
      await desk.get(`/editions/${slug}/web`)
      const {body} = await desk.post(`/api/notes/${slug}/test`, request)
      expect(JSON.parse(body.toString())).toMatchObject({
        status: 'refused',
        reasons: [{en: 'Correct the errors of the note first'}],
      })
    }
    await build({directory: root, only: ['web', 'mail', 'data', 'site']})
    const out = join(root, 'out')
    expect(filesBelow(out).filter(path => path.includes('sound.fr')).length).toBeGreaterThan(0)
    expect(filesBelow(out).filter(path => /notes\/n\d+\.fr/.test(path))).toEqual([])
    expect(filesWith(out, 'mistake-reason')).toEqual([])
  })

  it('is in no document that a build, a campaign or a site takes, and in nothing that is written: the compiler refuses it', () => {
    const marked = {...sampleAlert, marks: 1}
    // @ts-expect-error -- a document with marks is none that is finished
    const finished: FinishedDocument = marked
    // @ts-expect-error -- and what is made of it is none that is written
    const write = (made: MarkedArtifact): readonly Artifact[] => [made]
    expect([finished.marks, typeof write]).toEqual([1, 'function'])
  })
})

describeWith('pdftotext', 'the PDF of a note with a mistake', () => {
  it('has the words on it too', {tags: 'slow'}, async () => {
    // A printed note costs more than all its other panes.
    expect(await unseenIn(['pdf'], isNightly ? 1 : 3)).toEqual([])
  })
})
