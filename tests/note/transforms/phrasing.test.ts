import {expect, it} from 'vitest'
import {plainWords} from '../../../src/model/plain-words.js'
import {markText} from '../../../src/note/mistakes/mark-text.js'
import {resolveMarked} from '../../../src/note/resolve-marked.js'
import {resolveNote, type ResolveInput} from '../../../src/note/resolve-note.js'
import {parseMarkdown} from '../../../src/note/markdown.js'
import {VFile} from 'vfile'
import {alone} from '../../support/alone.js'
import {goodNote as goodFields, readFrontMatter} from '../../support/front-matter.js'
import {goodNote} from '../../support/cli.js'
import {resolveText} from '../../support/resolve.js'
import {samplePublication} from '../../support/sample-document.js'

const told = {id: 'mistake-1-4', reason: [{type: 'text', value: 'Wrong'}], lang: 'en'} as const

/** A note of one line, with a mistake in its tree. */
function markedNote(): ResolveInput {
  const text = parseMarkdown(new VFile(), 'Un mot faux.', 1)
  if (!text) throw new Error('a line that cannot be read')
  const place = {start: {line: 1, column: 8}, end: {line: 1, column: 12}}
  const root = markText(text, [{told, ...place}])
  const common = {slug: 'a.fr', path: 'notes/a.fr.md', publication: samplePublication, surroundings: alone()}
  const metadata = readFrontMatter(goodFields).checked?.metadata
  if (!metadata) throw new Error('a good note that is none')
  return {...common, text: {...text, root}, metadata}
}

it('makes no document to go out, whatever put a mistake into the tree', async () => {
  await expect(resolveNote(markedNote())).rejects.toThrow('a mistake in a note without mistakes')
})

it('is marked at its own words in a document of the desk, which says how many there are', async () => {
  const errors = [
    {
      path: 'notes/a.fr.md',
      severity: 'error',
      ruleId: 'link-text',
      reason: 'Wrong `x`',
      remedy: '',
      line: 1,
      column: 8,
    },
  ] as const
  const {text, ...note} = markedNote()
  const sound = parseMarkdown(new VFile(), 'Un mot faux.', 1) ?? text
  const fields = {errors, language: 'en', places: new Map(), bodyLine: 1, lacking: new Set<never>()} as const
  const document = await resolveMarked({...note, text: sound, ...fields})
  expect(document.marks).toBe(1)
  expect(document.body).toEqual([
    {
      type: 'paragraph',
      children: [
        {type: 'text', value: 'Un mot '},
        {
          type: 'mistake',
          id: 'mistake-1-8',
          reason: [
            {type: 'text', value: 'Wrong '},
            {type: 'inlineCode', value: 'x'},
          ],
          lang: 'en',
          children: [{type: 'text', value: 'faux.'}],
        },
      ],
    },
  ])
})

it('repeats the words of a heading in a link without the links and calls that it holds', async () => {
  const text = '## Un *[rapport](https://example.org/)* **sûr[^1]**\n\nVoir [](#un-rapport-sur).\n\n[^1]: Une remarque.'
  const {document} = await resolveText(goodNote({text}))
  const [title, seen] = document?.body.slice(-2) ?? []
  expect(seen && 'children' in seen ? seen.children[1] : undefined).toEqual({
    type: 'crossReference',
    target: 'un-rapport-sur',
    children: [
      {type: 'text', value: '«\u00A0Un '},
      {type: 'emphasis', children: [{type: 'text', value: 'rapport'}]},
      {type: 'text', value: ' '},
      {type: 'strong', children: [{type: 'text', value: 'sûr'}]},
      {type: 'text', value: '\u00A0»'},
    ],
  })
  expect(title).toMatchObject({children: [{}, {children: [{type: 'link'}]}, {}, {children: [{}, {call: 1}]}]})
  expect(document?.footnotes).toMatchObject([{calls: 1}])
})

it.each([
  ['fr', 'Voir [](#suites-de-1), qui vaut.', 'Voir «\u00A0Suites de “1”\u00A0», qui vaut.'],
  ['en', 'See [](#suites-de-1).', 'See ‘Suites de “1”’.'],
  ['de', 'Siehe [](#suites-de-1).', 'Siehe „Suites de ‚1‘“.'],
  ['fr', 'Voir «\u00A0[](#fin)\u00A0» et "[](#fin)".', 'Voir «\u00A0Fin\u00A0» et «\u00A0Fin\u00A0».'],
  ['fr', 'Voir [les suites](#suites-de-1).', 'Voir les suites.'],
])('puts a heading that a reference names in quotation marks, once: %s, %s', async (lang, line, printed) => {
  const heading = lang === 'de' ? 'Suites de „1“' : 'Suites de "1"'
  const {document} = await resolveText(
    goodNote({text: `${line}\n\n## ${heading}\n\n## Fin\n`, fields: `langue: ${lang}\n`}),
  )
  const words = document?.body.flatMap(block => (block.type === 'paragraph' ? [plainWords(block.children)] : []))
  expect(words?.join(' ')).toContain(printed)
})

it.each([
  [
    'fr',
    'Il dit "un mot :lang[the "grey zone" now]{en} ici" et :lang["deep" water]{en}.',
    'Il dit «\u00A0un mot the ‘grey zone’ now ici\u00A0» et ‘deep’ water.',
  ],
  [
    'en',
    'They say "one :lang[la "zone grise" enfin]{fr} here" and ":lang[zone grise]{fr}".',
    'They say ‘one la «\u00A0zone grise\u00A0» enfin here’ and ‘zone grise’.',
  ],
])('has the quotation marks of its language, and around it those of the line: %s', async (lang, text, expected) => {
  const {document} = await resolveText(goodNote({text, fields: `langue: ${lang}\n`}))
  const words = document?.body.flatMap(block => (block.type === 'paragraph' ? [plainWords(block.children)] : []))
  expect(words).toContain(expected)
})

it.each([
  ['ru', 'Линия прервана. См. [](#t).', 'См. таблица 1'],
  ['ru', 'Линия прервана (ср. [](#t)).', 'ср. таблица 1'],
  ['el', 'Βλ. [](#t).', 'Βλ. πίνακας 1'],
  ['fr', 'Cf. [](#t).', 'Cf. tableau 1'],
  ['fr', 'La liaison est rompue, cf. [](#t).', 'cf. tableau 1'],
  ['fr', 'La liaison est rompue. [](#t) le montre.', 'rompue. Tableau 1'],
  ['fr', 'Elle est là. [](#t) le montre.', 'là. Tableau 1'],
  ['fr', 'Est-elle sûre ? Non. [](#t) le montre.', 'Non. Tableau 1'],
  ['fr', '(cf. [](#t)) Oui. [](#t) le montre.', '(cf. tableau 1) Oui. Tableau 1'],
  ['fr', 'Elle est là (« Cf. [](#t) »).', 'Cf. tableau 1'],
  ['fr', 'Sous Charles V. [](#t) le montre.', 'V. Tableau 1'],
  ['fr', 'Rompue, v. [](#t). V. [](#t).', 'v. tableau 1. V. tableau 1'],
  ['fr', 'Elle est en relief. [](#t) le montre.', 'relief. Tableau 1'],
  ['ru', 'Нет. [](#t) это показывает.', 'Нет. Таблица 1'],
  ['pl', 'Łącze jest przerwane. Zob. [](#t).', 'Zob. tabela 1'],
  ['fr', '[](#t) le montre.', 'Tableau 1 le montre'],
])('begins no sentence with a reference behind an abbreviated “see”: %s, %s', async (lang, line, printed) => {
  const text = `${line}\n\n:::tableau[Liste]{#t}\n| A | B |\n| - | - |\n| a | b |\n:::\n`
  const {document} = await resolveText(goodNote({text, fields: `langue: ${lang}\n`}))
  const words = document?.body.flatMap(block => (block.type === 'paragraph' ? [plainWords(block.children)] : []))
  expect(words?.join(' ').replaceAll('\u00A0', ' ')).toContain(printed)
})
