import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {fields} from '../../src/model/front-matter.js'
import {publicationFields} from '../../src/model/publication-fields.js'
import {readBibliography} from '../../src/note/citations/read-bibliography.js'
import {directives} from '../../src/note/directives/definitions.js'
import {parsePublication} from '../../src/note/publication/parse-publication.js'
import {publicationYaml} from '../support/cli.js'
import {halves} from '../support/halves.js'
import {inherited, oddValues, prototypeWords} from '../support/odd-values.js'
import {resolveText} from '../support/resolve.js'
import {isNightly} from '../support/nightly.js'

/** Every value at night; in the suite a third for each field, in turns, so that each of them stands in a third of the fields. */
const valuesFor = (key: string, keys: readonly string[]): readonly string[] =>
  oddValues.filter((_, index) => isNightly || index % 3 === keys.indexOf(key) % 3)
const [ofNotes, ofPublications] = [Object.keys(fields), Object.keys(publicationFields)]

const lines: Readonly<Record<string, string>> = {
  id: 'CESS-2026-ALE-001',
  type: 'alert',
  title: 'A cable',
  date: '2026-11-18',
  authors: 'Anaïs Modèle',
  zone: 'afrique-francophone',
  threats: 'infrastructures-critiques',
  tlp: 'TLP:CLEAR',
  recipients: '[enisa, otan]',
  recommendations: '[{text: Agree., to: enisa}]',
}

const noteWith = (key: string, value: string, text = 'A cable is cut.'): string => {
  const others = Object.entries(lines).filter(([name]) => name !== key)
  return `---\n${[...others, [key, value]].map(([name, given]) => `${name}: ${given}`).join('\n')}\n---\n\n## What is known\n\n${text}\n`
}

const expectNoHarm = ({messages}: VFile): void => {
  const told = messages.map(({said}) => JSON.stringify(said)).filter(words => prototypeWords.test(words))
  expect(told).toEqual([])
}

for (const {cases, speed} of halves(ofNotes, 13))
  describe.each(cases)('the field %s', speed, key => {
    it('has messages for whatever stands there, and throws nothing', async () => {
      for (const value of valuesFor(key, ofNotes)) expectNoHarm((await resolveText(noteWith(key, value))).file)
    })
  })

for (const {cases, speed} of halves(ofPublications, 4))
  describe.each(cases)('%s in cess.yml', speed, key => {
    it('has messages for whatever stands there, and throws nothing', () => {
      for (const value of valuesFor(key, ofPublications)) {
        const rest = publicationYaml.replace(new RegExp(`^${key}:.*\\n(?: .*\\n)*`, 'm'), '')
        const file = new VFile({path: 'cess.yml', value: `${rest}${key}: ${value}\n`})
        parsePublication(file)
        expectNoHarm(file)
      }
    })
  })

describe('a type that is empty', () => {
  it.each(["''", '|', '" "'])('is told what it may be: %s', async value => {
    const {file, document} = await resolveText(noteWith('type', value))
    expect(document).toBeUndefined()
    expect(file.messages.map(({ruleId, reason}) => [ruleId, reason])).toEqual([
      ['unknown-term', 'Unexpected empty value, expected a kind of note'],
    ])
  })
})

const words = ['constructor', '', '0', '"', '2026-02-30']

for (const {cases, speed} of halves(Object.entries(directives), 4))
  describe.each(cases)('the block %s', speed, (_, {names, attributes}) => {
    it('has messages for whatever its attributes are', async () => {
      for (const attribute of [...Object.values(attributes).map(({names: {en}}) => en), 'constructor'])
        for (const word of words) {
          const text = `:::${names.en}[A title]{${attribute}="${word}"}\nA text.\n:::`
          expectNoHarm((await resolveText(noteWith('title', 'A cable', text))).file)
        }
    })
  })

describe('names that every object has', () => {
  it.each(inherited)(
    'are no block, alert, footnote, reference, tag or language of code: %s',
    {tags: 'slow'},
    async name => {
      const texts = [
        ...[`:::${name}\nA\n:::`, `> [!${name}]\n> A`, `A[^${name}]`, `A[^${name}]\n\n[^${name}]: B`, `[](#${name})`],
        ...[
          `A [@${name}]`,
          `<${name}>A</${name}>`,
          `\`\`\`${name}\nA\n\`\`\``,
          `[A](${name})`,
          `[A][${name}]`,
          `![A](${name})`,
        ],
        ...[
          `[A](${name}.md)`,
          `## ${name}\n\nA`,
          `:::chart[A]{type=bars}\n\`\`\`csv\n,${name}\n${name},1\n\`\`\`\n:::`,
        ],
      ]
      for (const text of texts) expectNoHarm((await resolveText(noteWith('title', name, text))).file)
    },
  )

  it.each(inherited)('are no type, field or key of a bibliography that means anything else: %s', name => {
    const read = (path: string, text: string) => readBibliography(path, new TextEncoder().encode(text))
    const bibtex = read('a.bib', `@${name}{${name}, title = {A}, ${name} = {B}, author = {${name}}, year = {2026}}`)
    const csl = read('a.json', JSON.stringify([{id: name, type: name, title: name, issued: {'date-parts': [[name]]}}]))
    for (const reading of [bibtex, csl]) expect(JSON.stringify(reading)).not.toMatch(/native code/)
  })

  for (const {cases, speed} of halves(['title', 'author', 'issued', 'URL', 'custom'], 5))
    it.each(cases)('are depths of JSON that are followed: %s', speed, field => {
      for (const [open, close] of [
        ['[', ']'],
        ['{"a":', '}'],
      ] as const) {
        const value = `${open.repeat(100_000)}1${close.repeat(100_000)}`
        const text = `[{"id": "a", "type": "book", "${field}": ${value}}]`
        expect(() => readBibliography('a.json', new TextEncoder().encode(text))).not.toThrow()
      }
    })
})
