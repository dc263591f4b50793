import fc from 'fast-check'
import {expect, it} from 'vitest'
import {runPrints} from '../../src/audit/run-prints.js'
import {runLength} from '../../src/audit/runs.js'
import {secretRuns} from '../../src/audit/secret-runs.js'
import {Secrets, type OpenWords, type SaidWords, type SecretNote} from '../../src/audit/secrets.js'
import {WordReader} from '../../src/audit/words.js'

const secretOf = (source: string, titles: readonly string[] = []): SecretNote => ({
  ...{path: 'notes/a.fr.md', slug: 'a.fr', isWithdrawn: false, titles, aliases: [], files: []},
  runs: secretRuns(source, [], new WordReader()),
})

const saidIn = (texts: readonly string[]): SaidWords => ({
  prints: runPrints(texts, new WordReader()),
  texts: () => texts,
})

const [soft, narrow, letters] = ['\u00AD', '\u202F', '\\p{L}\\p{N}\\p{M}\u00AD\u034F\u200B-\u200D\u2060\uFEFF']

/** The words of a text, by the plainest means: folded as a whole. */
function plainWords(text: string): readonly {word: string; start: number; end: number}[] {
  const found = [...text.matchAll(new RegExp(`[${letters}]+`, 'gu'))].map(({0: word, index}) => ({
    word: word
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll('œ', 'oe')
      .replaceAll('ς', 'σ')
      .replaceAll(/[^\p{L}\p{N}]/gu, ''),
    start: index,
    end: index + word.length,
  }))
  return found.filter(({word}) => word !== '')
}

/** Characters of a text that stand in runs of eight words of another, and not of what is open, by comparing all with all. */
function coveredIn(text: string, secret: string, open = ''): ReadonlySet<number> {
  const [here, there, others] = [plainWords(text), plainWords(secret), plainWords(open)]
  const covered = new Set<number>()
  const runsOf = (words: typeof here) => words.slice(0, Math.max(0, words.length - runLength + 1)).keys()
  for (const at of runsOf(here))
    for (const from of runsOf(there)) {
      const run = here.slice(at, at + runLength)
      const isAt = (place: number, words: typeof here) =>
        run.every(({word}, index) => word === words[place + index]?.word)
      if (!isAt(from, there) || [...runsOf(others)].some(place => isAt(place, others))) continue
      if (run.filter(({word}) => /\p{L}.*\p{L}/u.test(word)).length < 4) continue
      for (let place = run[0]?.start ?? 0; place < (run.at(-1)?.end ?? 0); place++) covered.add(place)
    }
  return covered
}

const word = fc.constantFrom(
  ...[
    'câble',
    'CABLE',
    'cœur',
    'coeur',
    `dé${soft}truit`,
    'détruit',
    'ΟΔΟΣ',
    'οδος',
    'ab',
    '𝔘n',
    '🛰',
    'x',
    '7',
    'île',
    'i\u0302le',
  ],
)
const gap = fc.constantFrom(' ', '\n', ', ', '’', '-', narrow)
const prose = fc
  .array(fc.tuple(word, gap), {minLength: 4, maxLength: 40})
  .map(pairs => pairs.map(([one, between]) => one + between).join(''))

it('finds every run of eight words of a secret, however it is written, and no other', () => {
  const property = fc.property(prose, prose, fc.nat(30), (secret, other, at) => {
    // By characters: no file has half of one.
    const [own, others] = [[...secret], [...other]]
    const text = [...others.slice(0, at), ...own.slice(at >> 1), ...others.slice(at)].join('')
    const hits = new Secrets([secretOf(`---\n---\n\n${secret}\n`)], []).find(text)
    const found = new Set<number>()
    for (const {kind, start, end} of hits)
      if (kind === 'run') for (let place = start; place < end; place++) found.add(place)
    const expected = coveredIn(text, secret)
    expect([...expected].filter(place => !found.has(place))).toEqual([])
    expect(
      [...found].filter(place => !expected.has(place) && new RegExp(`[${letters}]`, 'u').test(text.charAt(place))),
    ).toEqual([])
  })
  fc.assert(property, {numRuns: Number(process.env['CESS_PROPERTY_RUNS'] ?? 200)})
})

it.each(['index', '404', 'feed', 'zones'])(
  'finds the name %s, that the site has too, in addresses of a note alone',
  name => {
    const own = ['index.html', '404.html', 'feed.json', 'feed.xml', '/zones/', 'Les zones.'].join(' ')
    for (const slug of [name, `${name}.fr`]) {
      const secrets = new Secrets([{...secretOf('---\n---\n\nx\n'), slug}], [])
      expect(secrets.find(own)).toEqual([])
      for (const text of [`/notes/${name}/`, `${name}.pdf`, `${name}.fr.html`])
        expect(secrets.find(text).map(({kind}) => kind)).toContain('stem')
      expect(secrets.find(`${name}.fr`).map(({kind}) => kind)).toEqual(slug === name ? [] : ['slug'])
    }
  },
)

it('takes a number in groups of three for one word, and tells it from its parts', () => {
  const title = 'Douze mille 345 678 foyers sans courant'
  const secrets = new Secrets([secretOf('---\n---\n\nx\n', [title])], [])
  expect(secrets.find('douze mille 345\u202F678 foyers sans courant').map(({kind}) => kind)).toEqual(['title'])
  expect(secrets.find('douze mille 345. 678 foyers sans courant')).toEqual([])
})

it('finds the same, however the public words are parted', () => {
  const place = fc.nat(40)
  const piece = fc.tuple(fc.constantFrom('texts', 'said', 'titles', 'names'), place, place)
  const property = fc.property(prose, prose, fc.array(piece, {maxLength: 5}), (secret, other, pieces) => {
    const own = [...secret]
    const texts = pieces.map(
      ([kind, from, to]) => [kind, own.slice(Math.min(from, to), Math.max(from, to)).join('')] as const,
    )
    const partOf = (given: typeof texts): Partial<OpenWords> => {
      const of = (kind: keyof OpenWords) => given.flatMap(([one, text]) => (one === kind ? text : []))
      return {texts: of('texts'), said: [saidIn(of('said'))], titles: of('titles'), names: of('names')}
    }
    const [open, together] = [texts.map(one => partOf([one])), partOf(texts)]
    const note = secretOf(`---\n---\n\n${secret}\n`, [own.slice(0, 20).join('')])
    const [parted, whole] = [new Secrets([note], open), new Secrets([note], [together])]
    for (const text of [secret, `${other}${secret}`, own.slice(3).join('')])
      expect(parted.find(text)).toEqual(whole.find(text))
  })
  fc.assert(property, {numRuns: Number(process.env['CESS_PROPERTY_RUNS'] ?? 200)})
})

it('finds of a secret no run that public words have, however they are written', () => {
  const property = fc.property(prose, prose, fc.nat(60), fc.nat(60), (secret, other, from, to) => {
    const own = [...secret]
    const open = `${other}${own.slice(Math.min(from, to), Math.max(from, to)).join('').toUpperCase()}`
    const note = secretOf(`---\n---\n\n${secret}\n`)
    const found = new Secrets([note], [{said: [saidIn([open])]}]).find(secret)
    const covered = new Set(found.flatMap(({start, end}) => [...Array(end - start).keys()].map(at => start + at)))
    const expected = coveredIn(secret, secret, open)
    expect([...expected].filter(place => !covered.has(place))).toEqual([])
    expect([...covered].filter(place => /[a-zî]/u.test(secret.charAt(place)) && !expected.has(place))).toEqual([])
  })
  fc.assert(property, {numRuns: Number(process.env['CESS_PROPERTY_RUNS'] ?? 200)})
})

it('reads words again for a short title, and for nothing else', () => {
  let readings = 0
  const said = 'un câble est rompu au large de la côte sans que'
  const texts = [said, '« Câble rompu »']
  const open = [{said: [{...saidIn(texts), texts: () => (readings++, texts)}]}]
  const secrets = new Secrets([secretOf(`---\n---\n\n${said}\n`, ['Câble rompu', 'Île coupée'])], open)
  expect(secrets.find(said)).toEqual([])
  expect(readings).toBe(0)
  expect(secrets.find('<p>Câble rompu</p>')).toEqual([])
  expect(secrets.find('<p>Île coupée</p>')).toMatchObject([{kind: 'short-title'}])
  expect(readings).toBe(1)
})

it('asks for no more of the public words than it takes', () => {
  const asked: string[] = []
  const [said, title] = ['un câble est rompu au large de la côte sans que', 'Le câble est rompu ce soir']
  function* open() {
    asked.push('notes')
    yield {said: [saidIn([said])]}
    asked.push('pages')
    yield {texts: [title]}
  }
  const secrets = new Secrets([secretOf(`---\n---\n\n${said}\n`, [title])], open())
  expect(secrets.find('rien de tout cela')).toEqual([])
  expect(asked).toEqual([])
  expect(secrets.find(said)).toEqual([])
  expect(asked).toEqual(['notes'])
  expect(secrets.find(title)).toEqual([])
  expect(asked).toEqual(['notes', 'pages'])
})

it('tells words of a withdrawn note apart from those of another that they follow', () => {
  const words = (from: string) => [...Array(12).keys()].map(at => `${from}${'abcdefghijkl'.charAt(at)}`).join(' ')
  const [one, two] = [words('mot'), words('nom')]
  const gone = {...secretOf(`---\n---\n\n${two}\n`), path: 'notes/b.fr.md', isWithdrawn: true}
  const both = `${one} ${two}`
  const found = (second: SecretNote) =>
    new Secrets([secretOf(`---\n---\n\n${both}\n`), second], []).find(both).map(({note}) => note)
  expect(found(gone)).toEqual([0])
  const apart = new Secrets([gone, secretOf(`---\n---\n\n${both}\n`)], []).find(both)
  expect(apart).toMatchObject([
    {note: 1, start: 0},
    {note: 0, start: one.length + 1, end: both.length},
  ])
})

it('finds the same, however often it read the lines around', () => {
  const part = fc.tuple(fc.constantFrom('own', 'other', 'long', 'title'), fc.constantFrom('\n', ' '))
  const property = fc.property(prose, prose, fc.array(part, {maxLength: 12}), (secret, other, parts) => {
    const [long, title] = [
      `${other} plage `.repeat(20).replaceAll('\n', ' '),
      secret.replaceAll('\n', ' ').slice(0, 60),
    ]
    const texts = {own: secret, other, long, title}
    const whole = parts.map(([kind, end]) => `${texts[kind]}${end}`).join('')
    const note = secretOf(`---\n---\n\n${secret}\n`, [title])
    const secrets = new Secrets([note], [])
    for (const text of [long, `${long}\n${other}\n${long}`, whole, whole])
      expect(secrets.find(text)).toEqual(new Secrets([note], []).find(text))
  })
  fc.assert(property, {numRuns: Number(process.env['CESS_PROPERTY_RUNS'] ?? 200)})
})
