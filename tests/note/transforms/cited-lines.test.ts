import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {parseMarkdown} from '../../../src/note/markdown.js'
import {resolveNote} from '../../../src/note/resolve-note.js'
import {alone} from '../../support/alone.js'
import {goodNote, readFrontMatter} from '../../support/front-matter.js'
import {samplePublication} from '../../support/sample-document.js'

/** A French note of one text that cites, resolved. */
async function cited(markdown: string, works: string) {
  const text = parseMarkdown(new VFile(), markdown, 1)
  const metadata = readFrontMatter(goodNote).checked?.metadata
  if (!text || !metadata) throw new Error('a good note that is none')
  return resolveNote({
    slug: 'a.fr',
    path: 'notes/a.fr.md',
    publication: samplePublication,
    text,
    metadata: {...metadata, bibliography: 'w.bib'},
    surroundings: alone(new Map([['w.bib', {status: 'read', bytes: new TextEncoder().encode(works)}]])),
  })
}

/** Words of all texts below a node, in order. */
const wordsOf = (node: unknown): string =>
  JSON.stringify(node, (key, value: unknown) => (key === 'sortKey' ? undefined : value))
    .match(/(?<="type":"text","value":")(?:[^"\\]|\\.)*/g)
    ?.join('') ?? ''

describe('a citation inside a parenthesis', () => {
  const works = '@book{k, author = {Doe, Jane}, title = {T}, year = {2024}}'

  it.each([
    ['Vu (voir [@k]).', 'Vu (voir [Doe, 2024]).'],
    ['Vu ([@k]).', 'Vu (Doe, 2024).'],
    ['Vu (art. 4 (a), *voir* [@k]).', 'Vu (art. 4 (a), voir [Doe, 2024]).'],
    ['Vu (art. 4) [@k].', 'Vu (art. 4) (Doe, 2024).'],
    ['a) vu [@k].', 'a) vu (Doe, 2024).'],
  ])('has no second pair of parentheses: %s', async (markdown, printed) => {
    const {body} = await cited(markdown, works)
    expect(wordsOf(body).replaceAll(/\s/g, ' ')).toBe(printed)
  })

  it('has none in a footnote either', async () => {
    const {footnotes} = await cited('Vu[^1].\n\n[^1]: Vu (voir [@k]).', works)
    expect(wordsOf(footnotes).replaceAll(/\s/g, ' ')).toBe('Vu (voir [Doe, 2024]).')
  })
})

describe('a title in a language of its own', () => {
  const entry = async (fields: string) => {
    const {references} = await cited('[@k]', `@article{k, author = {Doe, Jane}, journal = {Revue}, ${fields}}`)
    return {words: wordsOf(references), tree: JSON.stringify(references)}
  }

  it('is set by the rules of that, inside the marks of the note', async () => {
    const {words, tree} = await entry('title = {„Wer schweigt, stimmt zu": Seekabel}, langid = {german}')
    expect(words).toContain('«\u00A0„Wer schweigt, stimmt zu“: Seekabel\u00A0»')
    expect(tree).toContain('"lang":"de"')
  })

  it.each(['', ', langid = {french}', ', langid = {klingon}'])(
    'is none in the language of the note: “%s”',
    async langid => {
      const {words, tree} = await entry(`title = {Menaces 2025: "la norme"}${langid}`)
      expect(words).toMatch(/2025\s: “la norme”/)
      expect(tree).not.toContain('"foreign"')
    },
  )
})
