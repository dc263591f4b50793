import fc from 'fast-check'
import {expect, it} from 'vitest'
import {auditFile} from '../../src/audit/audit-file.js'
import {KnownParts} from '../../src/audit/known-parts.js'
import {secretRuns} from '../../src/audit/secret-runs.js'
import {Secrets, type SecretNote} from '../../src/audit/secrets.js'
import {WordReader} from '../../src/audit/words.js'
import {decompress} from '../../src/io/decompress.js'
import {utf8} from '../../src/model/bytes.js'
import {feedForms, type FeedForm} from '../../src/model/site-plan.js'
import {feedWriters, type Feed, type FeedEntry} from '../../src/render/site/write-feed.js'

const secret =
  'La flotte quitte le port avant la fin du mois de novembre' /** The same with tags in its words: no run of them can be read before it is read as markup. */
const broken = secret.replaceAll(/\b(\w)(\w)/g, '$1<b>$2</b>')
const note: SecretNote = {
  ...{path: 'notes/a.fr.md', slug: 'a.fr', isWithdrawn: false},
  runs: secretRuns(`---\n---\n\n${secret}\n`, [], new WordReader()),
  ...{titles: ['Une flotte dont nul ne parle'], aliases: [], files: []},
}

const day = '2026-01-01T00:00:00Z'
const feed: Feed = {
  ...{lang: 'fr', id: 'tag:example.org,2026:feed/', title: 'Notes', home: 'https://example.org/'},
  ...{folder: 'https://example.org/', current: null, previous: null, next: null, publisher: 'CESS', updated: day},
}

const entryOf = (name: string, content: string): FeedEntry => ({
  ...{id: `tag:example.org,2026:${name}`, href: `https://example.org/${name}/`, lang: 'fr', content},
  ...{title: [{type: 'text', value: name}], summary: [], authors: ['Autrice'], categories: []},
  ...{published: day, updated: day},
})

function feedOf(form: FeedForm, entries: readonly FeedEntry[]): string {
  const {head, entry, between, foot, footAlone = foot} = feedWriters[form]
  return `${head(feed)}${entries.map(entry).join(between)}${entries.length > 0 ? foot : footAlone}`
}

const harmless = ['un', 'deux', 'trois', 'quatre'].map(name => entryOf(name, `<p>Rien de ${name}.</p>\n<p>Rien.</p>`))

it.each(feedForms)('reads an entry of %s once, and the next beside it', form => {
  const known = new KnownParts()
  const [one, two, three] = harmless
  const first = known.ofFile()
  const text = feedOf(form, harmless.slice(0, 2))
  expect(first.rest(text).text).toBe(text)
  first.keep()
  const next = feedOf(form, harmless.slice(0, 3))
  const {text: rest, at} = known.ofFile().rest(next)
  expect([one, two, three].map(entry => rest.includes(entry?.href ?? ''))).toEqual([false, false, true])
  const place = rest.indexOf('trois')
  expect(next.slice(at(place), at(place) + 5)).toBe('trois')
})

it.each(feedForms)('knows what stood in an earlier %s, and finds a secret in what did not', form => {
  const [one, two] = harmless
  const told = entryOf('trois', `<p>${secret}</p>`)
  const of = (...entries: readonly (FeedEntry | undefined)[]) =>
    feedOf(
      form,
      entries.flatMap(entry => entry ?? []),
    )
  const lookFor = (before: string) => {
    const finds = auditFile(form, utf8(of(told, one, two)), new Secrets([note], []), decompress, before)
    return [...new Set(finds.map(({rule}) => rule))]
  }
  expect(lookFor(of(one, two))).toEqual(['audit-text'])
  expect(lookFor(of(told, one))).toEqual([])
  expect(lookFor(of(told))).toEqual([])
  expect(lookFor('')).toEqual(['audit-text'])
})

it.each(feedForms)('leaves out of %s the entries of its last version, wherever they stand', form => {
  const hrefs = harmless.map(({href}) => href)
  const restOf = (shown: readonly number[], last: readonly number[]) => {
    const [text = '', before] = [shown, last].map(list =>
      feedOf(
        form,
        list.flatMap(at => harmless[at] ?? []),
      ),
    )
    const {text: rest} = new KnownParts().ofFile(before).rest(text)
    return [...hrefs.keys()].filter(at => rest.includes(hrefs[at] ?? ''))
  }
  expect(restOf([0, 1, 2, 3], [0, 2, 3])).toEqual([1])
  expect(restOf([3, 0, 1], [0, 1, 2])).toEqual([3])
  expect(restOf([0, 1], [])).toEqual([0, 1])
})

it('leaves JSON that still is JSON', () => {
  const known = new KnownParts()
  const first = known.ofFile()
  first.rest(feedOf('feed.json', harmless.slice(0, 2)))
  first.keep()
  const rest = known.ofFile().rest(feedOf('feed.json', harmless.slice(0, 3))).text
  expect(JSON.parse(rest)).toMatchObject({items: [null, null, {title: 'trois'}]})
})

it.each(feedForms)('reads %s again in which something was found, unless that may be public', form => {
  const secrets = new Secrets([note], [])
  const text = feedOf(form, [...harmless.slice(0, 1), entryOf('a', `<p>${broken}</p>`)])
  const look = () => auditFile(form, utf8(text), secrets, decompress)
  const finds = look()
  expect(new Set(finds.map(({rule}) => rule))).toEqual(new Set(['audit-text']))
  expect(look()).toEqual(finds)
  secrets.parts.know(text)
  expect(look()).toEqual([])
})

it('reads all again of a file that it could not read to its end', () => {
  const secrets = new Secrets([note], [])
  const packed = Buffer.from([0x42, 0x5a, 0x68, ...new Uint8Array(30)]).toString('base64')
  const bytes = utf8(feedOf('feed.xml', [entryOf('a', `<p>${packed}</p>`)]))
  const finds = auditFile('feed.xml', bytes, secrets, decompress)
  expect(finds.map(({rule}) => rule)).toEqual(['audit-unread'])
  expect(auditFile('feed.xml', bytes, secrets, decompress)).toEqual(finds)
})

it.each(feedForms)('reads all of %s again if nobody keeps it', form => {
  const known = new KnownParts()
  const text = feedOf(form, harmless)
  known.ofFile().rest(text)
  expect(known.ofFile().rest(text).text).toBe(text)
})

const content = fc
  .array(
    fc.constantFrom(
      'Rien.',
      'Une flotte',
      'dont nul ne parle',
      secret,
      `<em>${secret}</em>`,
      broken,
      `<i title="${secret}">i</i>`,
      `<!-- <b>${secret.replace('flotte', 'fl&lt;i>ot&lt;/i>te')}</b> -->`,
      Buffer.from(secret).toString('base64'),
      Buffer.from(JSON.stringify([broken])).toString('base64'),
      '&amp;',
      '\n  }\n',
      '<item>',
    ),
    {
      maxLength: 4,
    },
  )
  .map(parts => `<p>${parts.join(' ')}</p>`)

it('finds in many feeds what it would find in each alone', {tags: 'slow'}, () => {
  const entries = fc.array(fc.record({name: fc.constantFrom('a', 'b', 'Une flotte dont nul ne parle'), content}), {
    maxLength: 5,
  })
  const picks = fc.array(
    fc.record({form: fc.constantFrom(...feedForms), chosen: fc.array(fc.nat(4), {maxLength: 6})}),
    {
      maxLength: 6,
    },
  )
  let [clean, guilty] = [0, 0]
  fc.assert(
    fc.property(entries, picks, (all, feeds) => {
      const together = new Secrets([note], [])
      const last = new Map<FeedForm, string>()
      for (const {form, chosen} of feeds) {
        const shown = chosen.flatMap(index => all[index] ?? []).map(one => entryOf(one.name, one.content))
        const text = feedOf(form, shown)
        const look = (secrets: Secrets, before?: string) => auditFile(form, utf8(text), secrets, decompress, before)
        const alone = look(new Secrets([note], []))
        expect(look(together)).toEqual(alone)
        expect(look(new Secrets([note], []), last.get(form))).toEqual(alone)
        if (alone.length === 0) last.set(form, text)
        if (alone.length > 0) guilty++
        else clean++
      }
    }),
  )
  expect(Math.min(clean, guilty)).toBeGreaterThan(10)
})

it('reads Base64 once, in whatever text it stands', () => {
  const known = new KnownParts()
  const [first, second] = [known.ofFile(), known.ofFile()]
  expect([first, second].map(({isKnown}) => isKnown('bGEgZmxvdHRlIHF1aXR0ZSBsZQ'))).toEqual([false, false])
  first.keep()
  expect(known.ofFile().isKnown('bGEgZmxvdHRlIHF1aXR0ZSBsZQ')).toBe(true)
  expect(known.ofFile().isKnown('bGEgZmxvdHRlIHF1aXR0ZSBsZR')).toBe(false)
  known.know('<img src="data:image/png;base64,bGEgZmxvdHRlIHF1aXR0ZSBsZR">')
  expect(known.ofFile().isKnown('bGEgZmxvdHRlIHF1aXR0ZSBsZR')).toBe(true)
})

it('finds in many pages what it would find in each alone', {tags: 'slow'}, () => {
  const [said, harmless] = [secret, 'Rien de tout cela ne se dit ici.'].map(text =>
    Buffer.from(text).toString('base64'),
  )
  const part = fc.constantFrom(
    'Une flotte',
    `data:${said}`,
    `data:${harmless}`,
    said,
    harmless,
    '/zones/mer-de-norvege/archive-2',
    '"',
  )
  const pages = fc.array(
    fc.array(part, {maxLength: 5}).map(parts => `<p title="${parts.join(' ')}">${parts.join('\n')}</p>`),
    {maxLength: 6},
  )
  let [clean, guilty] = [0, 0]
  fc.assert(
    fc.property(pages, all => {
      const together = new Secrets([note], [])
      for (const page of all) {
        const alone = auditFile('page.html', utf8(page), new Secrets([note], []), decompress)
        expect(auditFile('page.html', utf8(page), together, decompress)).toEqual(alone)
        if (alone.length > 0) guilty++
        else clean++
      }
    }),
  )
  expect(Math.min(clean, guilty)).toBeGreaterThan(10)
})
