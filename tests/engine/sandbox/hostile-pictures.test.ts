import {join} from 'node:path'
import {deflateSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {build, check} from '../../../src/index.js'
import {openMemo} from '../../../src/engine/publication/open-memo.js'
import {openContext} from '../../../src/engine/context/context.js'
import {goodNote, publicationWith} from '../../support/cli.js'
import {put} from '../../support/folder.js'
import {pngOf} from '../../support/png-with.js'

const svg = (inside: string, box = '0 0 100 100') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${inside}</svg>`
const filtered = (filter: string) =>
  svg(`<filter id="a" ${filter}</filter><rect filter="url(#a)" width="90" height="90"/>`)
const drawing = svg('<path d="M0 0h50v50z"/>')

/** Drawings that ended the process, or kept it busy for ever. */
const hostile = {
  'flood.svg': filtered('width="100000" height="100000"><feFlood/>'),
  'noise.svg': filtered('><feTurbulence baseFrequency="0.01" numOctaves="500000"/>'),
  'tall.svg': svg('<path d="M0 0h1"/>', '0 0 1 100000000'),
}
const withPicture = (number: number, name: string) =>
  goodNote({number, text: `Texte.\n\n![Deux câbles](${name})\n\nTexte.`})

describe('hostile pictures', () => {
  it('are messages on their notes, and the others are built', {tags: 'slow'}, async () => {
    const names = [...Object.keys(hostile), 'good.svg']
    const notes = names.map((name, index) => [`n${index}.fr.md`, withPicture(index + 1, name)])
    const root = publicationWith(Object.fromEntries(notes))
    for (const [name, text] of Object.entries({...hostile, 'good.svg': drawing})) put(join(root, 'notes', name), text)
    const report = await build({directory: root, only: ['web', 'mail']})
    expect(report.notes.map(({outcome}) => outcome)).toEqual(['refused', 'refused', 'refused', 'built'])
    const messages = report.notes
      .slice(0, 3)
      .flatMap(note => note.messages.filter(({severity}) => severity === 'error'))
    expect(messages.map(({path}) => path)).toEqual(['notes/n0.fr.md', 'notes/n1.fr.md', 'notes/n2.fr.md'])
    for (const message of messages)
      expect(message).toMatchObject({line: expect.any(Number), remedy: expect.any(String)})
  })

  it('are tried once: what is found is kept', async () => {
    const root = publicationWith({'a.fr.md': withPicture(1, 'a.svg')})
    put(join(root, 'notes/a.svg'), drawing)
    await build({directory: root, only: ['web']})
    const open = openMemo(openContext({directory: root}))
    expect([...open.memo.traces()].map(({id}) => id)).toContain('pictureTrial\u0000notes/a.fr.md\na.svg')
    open.close()
  })

  it('are PNGs whose pixels are not there, or too many for whoever prints them', {tags: 'slow'}, async () => {
    const root = publicationWith({
      'a.fr.md': withPicture(1, 'short.png'),
      'b.fr.md': withPicture(2, 'large.png'),
      'c.fr.md': goodNote({number: 3}),
    })
    put(join(root, 'notes/short.png'), pngOf(9, deflateSync(Buffer.alloc(20))))
    put(join(root, 'notes/large.png'), pngOf(8000, deflateSync(Buffer.alloc(8000 * 32_001))))
    const {notes} = await check({directory: root})
    expect(notes.map(({outcome}) => outcome)).toEqual(['refused', 'refused', 'passed'])
    const messages = notes.flatMap(note => note.messages.filter(({severity}) => severity === 'error'))
    expect(messages.map(({ruleId}) => ruleId).every(rule => rule.startsWith('image-'))).toBe(true)
  })
})
