import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {build, type BuildReport} from '../../src/index.js'
import {readPdf} from '../pdf/pdf-file.js'
import {textInStructure} from '../pdf/text-in-structure.js'
import {goodNote} from '../support/front-matter.js'
import {filesBelow} from '../support/site.js'

const marks = fileURLToPath(new URL('../fixtures/publications/marks', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'cess-annexes-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const body = `
## Premier temps

Le texte va jusque-là[^a].

## Annexe A : méthode

L'annexe vient ensuite[^c].

::::recommandations
:::recommandation{a=enisa priorite=1}
Voici le conseil donné[^b].
:::
::::

[^a]: Appel du texte.

[^b]: Appel du conseil.

[^c]: Appel de l'annexe.
`

/** Words that a reader comes upon, in this order. */
const inOrder = [
  'Le texte va jusque-là',
  'Voici le conseil donné',
  'Annexe A',
  'L’annexe vient ensuite',
  'Appel du texte',
  'Appel du conseil',
  'Appel de l’annexe',
]

/** Build the note by a brand, in a folder of its own. */
function buildBy(template: string, directory = join(folder, `in-${template}`)): Promise<BuildReport> {
  mkdirSync(join(directory, 'notes'), {recursive: true})
  cpSync(join(marks, 'cess.yml'), join(directory, 'cess.yml'))
  const head = goodNote.slice(0, goodNote.indexOf('\n---', 3) + 5).replace('version: 1.10\n', '')
  writeFileSync(join(directory, 'notes', 'essai.fr.md'), head.replace(/^recommandations:(?:\n[ -].*)+\n/m, '') + body)
  return build({directory, out: join(folder, template), template})
}
const readBy = (template: string, extension: string) =>
  readFileSync(join(folder, template, 'notes/essai.fr', `essai.fr${extension}`))
const errors = ({notes}: BuildReport) =>
  notes.flatMap(({messages}) => messages.filter(({severity}) => severity === 'error'))

describe.each(['cess', 'plain'])('annexes in the brand %s', template => {
  const out = join(folder, template)
  let report: BuildReport
  beforeAll(async () => void (report = await buildBy(template)))

  it('are no mistake', () => {
    expect(errors(report)).toEqual([])
  })

  const read = (extension: string) => readBy(template, extension)
  const feed = () =>
    readFileSync(join(out, 'site', filesBelow(join(out, 'site')).find(name => /feed.*\.json$/.test(name)) ?? ''))
  it.each([
    ['page', () => read('.html').toString()],
    ['mail', () => read('.mail.html').toString()],
    ['text', () => read('.mail.txt').toString()],
    ['feed', () => feed().toString()],
  ])('stand after the recommendations: %s', (_edition, written) => {
    const text = written()
    const places = inOrder.map(words => text.lastIndexOf(words))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  it('are heard after the recommendations in print', () => {
    const text = textInStructure(readPdf(read('.pdf'))).replaceAll(/\s+/g, ' ')
    const places = inOrder.slice(0, 4).map(words => text.lastIndexOf(words))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })
})

it('stay with the text where a brand of a house has no place for them', async () => {
  const directory = join(folder, 'house')
  const own = join(directory, 'templates/own')
  const shipped = new URL('../../templates/plain/', import.meta.url)
  for (const [file, loop] of [
    ['web/page.liquid', /\{%- for section in annexes %\}[\s\S]*?\{%- endfor %\}\n/],
    ['mail/mail.liquid', /\{%- if annexes %\}[\s\S]*?\{%- endif %\}\n/],
  ] as const) {
    const before = readFileSync(new URL(file, shipped), 'utf8').replace(/^annex.*\n/gm, '')
    mkdirSync(join(own, file, '..'), {recursive: true})
    writeFileSync(join(own, file), before.replace(loop, ''))
  }
  writeFileSync(join(own, '_brand.yml'), 'extends: plain\nmeta: {name: {short: Maison, full: Maison}}\n')
  expect(errors(await buildBy('own', directory))).toEqual([])
  for (const extension of ['.html', '.mail.html']) {
    const text = readBy('own', extension).toString()
    const places = ['L’annexe vient ensuite', 'Voici le conseil donné'].map(words => text.lastIndexOf(words))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  }
})
