// @module-tag slow
import {toString} from 'mdast-util-to-string'
import {beforeAll, describe, expect, it} from 'vitest'
import {searchEngine, type FoundGroup} from '../../../../src/browser/search/engine.js'
import type {PublicNote} from '../../../../src/model/public-note.js'
import type {SearchRow} from '../../../../src/model/search/search-index.js'
import {stemmerFor} from '../../../../src/model/search/stem.js'
import {siteFiles} from '../../../../src/render/site/index.js'
import {manyNotes} from '../../../support/many-notes.js'
import {indexIn} from '../../../support/site.js'
import {samplePublication} from '../../../support/sample-document.js'
import {viewOfNotes} from '../../../support/site-view.js'
import {cessTemplate, rasterize} from '../../../support/template.js'

/**
 * A second search that knows no index: it goes through the words of all notes, for every query. What an index leaves out,
 * it finds.
 */
const plainWords = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Stems of French words: the notes have some 14,000 words, each of them many times. */
const knownStems = new Map<string, string>()
function stemOf(word: string): string {
  const known = knownStems.get(word) ?? stemmerFor('fr')(word)
  knownStems.set(word, known)
  return known
}

const saidIn = ({facts, document}: PublicNote): readonly string[] =>
  plainWords(
    [
      ...[facts.title, ...facts.summary].map(children => toString({children})),
      ...[...facts.keyPoints, ...facts.headings],
      ...facts.keywords.map(({text}) => text),
      ...document.body.map(block => toString(block)),
      ...document.recommendations.map(({text}) => toString({children: text})),
    ].join('\n'),
  )

interface Known {
  readonly slug: string
  readonly words: readonly string[]
  /** Of its words. */
  readonly stems: Words
  /** The same, and all else that is known of it. */
  readonly everything: Words
}

/**
 * How many words of a query a note has: themselves in any number, as the beginning of longer ones, or two of them as one.
 * What a word begins with is known of its stem in French; indexes of other languages may have more of it.
 */
function countIn(
  {stems, everything}: Known,
  query: readonly string[],
): {readonly least: number; readonly most: number} {
  const has = (among: Words, word: string) => among.has(stemOf(word))
  const count = (among: Words) =>
    query.filter((word, place) => {
      const [before, after] = [query[place - 1], query[place + 1]]
      const isJoined = (before && has(among, before + word)) || (after && has(among, word + after))
      const mayBegin = place === query.length - 1 || word.length > 3
      return has(among, word) || (mayBegin && among.begins(word)) || isJoined
    }).length
  return {least: count(stems), most: count(everything)}
}

/** Words of which it is quickly known whether one begins with some letters. */
class Words {
  readonly #all: ReadonlySet<string>
  readonly #text: string

  constructor(words: Iterable<string>) {
    this.#all = new Set(words)
    this.#text = ` ${[...this.#all].join(' ')} `
  }

  has(word: string): boolean {
    return this.#all.has(word)
  }

  begins(letters: string): boolean {
    return this.#text.includes(` ${letters}`)
  }
}

/** The same numbers from 0 to 1 each time. */
function dice(seed: number): () => number {
  let state = seed
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32
}

const nightly = process.env['CESS_PROPERTY_RUNS']
const queries = Math.max(60, Number(nightly ?? 0))
/** As many as make some words common and others rare. */
const noteCount = nightly === undefined ? 120 : 300

describe(`the search among ${noteCount} notes, beside one that reads them all`, () => {
  let search: (query: string) => readonly FoundGroup<SearchRow>[]
  let known: readonly Known[]
  const roll = dice(11)
  const one = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(roll() * list.length)]
    if (found === undefined) throw new Error('nothing to choose from')
    return found
  }
  const slugOf = ({href}: SearchRow) => href.split('/').at(-2) ?? ''
  const anyWord = () => one(one(known).words)

  beforeAll(async () => {
    const notes = manyNotes(noteCount)
    known = notes.map(note => {
      const words = saidIn(note)
      const stems = words.map(stemOf)
      const all = plainWords(JSON.stringify([note.facts, note.document]))
      return {
        slug: note.facts.slug.replace('.fr', ''),
        words: [...new Set(words)],
        stems: new Words(stems),
        everything: new Words([...stems, ...all, ...all.map(stemOf)]),
      }
    })
    const site = viewOfNotes({publication: samplePublication, template: cessTemplate, rasterize}, notes)
    const files = siteFiles(site).filter(({path}) => path.endsWith('.bin'))
    const [own, ...others] = await Promise.all(files.map(async ({render}) => indexIn(await render())))
    if (!own) throw new Error('no index')
    search = searchEngine([own, ...others])
  })

  it('never finds nothing, and gives all words before most words, the more the earlier', () => {
    for (let run = 0; run < queries; run++) {
      const query = Array.from({length: 1 + Math.floor(roll() * 5)}, anyWord)
      const groups = search(query.join(' '))
      const found = groups.flatMap(group => group.found.map(({row}) => slugOf(row)))
      const counts = new Map(known.map(note => [note.slug, countIn(note, query)]))
      const of = (slug: string) => counts.get(slug) ?? {least: 0, most: 0}
      const named = `“${query.join(' ')}”`
      const inAll = new Set(
        groups.flatMap(({kind, found}) => (kind === 'all' ? found : [])).map(({row}) => slugOf(row)),
      )
      const some = groups.flatMap(({kind, found}) => (kind === 'some' ? found : [])).map(({row}) => slugOf(row))

      expect(found.length, `found for ${named}`).toBeGreaterThan(0)
      expect(new Set(found).size).toBe(found.length)
      const wrong = [...counts].filter(([slug, {least, most}]) =>
        inAll.has(slug) ? most < query.length : least === query.length,
      )
      expect(wrong, `with all of ${named} or not`).toEqual([])
      let fewest = query.length
      for (const slug of some) {
        expect(of(slug).least, `words of ${named} in ${slug}`).toBeLessThanOrEqual(fewest)
        fewest = Math.min(fewest, of(slug).most)
      }
    }
  })

  it('finds every word of a note in that note', () => {
    const note = one(known)
    for (const word of note.words.slice(0, 120)) {
      const found = search(word).flatMap(group => (group.kind === 'all' ? group.found.map(({row}) => slugOf(row)) : []))
      expect(found, `for ${word}`).toContain(note.slug)
    }
  })

  it('finds a word with one slip, unless others have it as it is typed', () => {
    let tried = 0
    for (let run = 0; run < queries; run++) {
      const note = one(known)
      const word = one(note.words.filter(({length}) => length > 3))
      const typed = slip(word)
      const groups = search(typed)
      const found = groups.flatMap(group => group.found.map(({row}) => slugOf(row)))
      expect(found.length, `“${typed}” for “${word}”`).toBeGreaterThan(0)
      if (known.some(other => countIn(other, [typed]).most > 0)) continue
      tried++
      expect(groups[0]?.kind, `“${typed}” for “${word}”`).toBe('similar')
      expect(found, `“${typed}” for “${word}”`).toContain(note.slug)
    }
    expect(tried).toBeGreaterThan(queries / 3)
  })

  /** A word as it is mistyped. */
  const slip = (word: string): string => {
    const place = Math.floor(roll() * (word.length - 1))
    const letter = one([...'abcdefghijklmnopqrstuvwxyz'])
    const [before, here, next, after] = [word.slice(0, place), word[place], word[place + 1], word.slice(place + 2)]
    return one([
      `${before}${next}${here}${after}`,
      `${before}${next}${after}`,
      `${before}${letter}${here}${next}${after}`,
      `${before}${letter}${next}${after}`,
    ])
  }
})
