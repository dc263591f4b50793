// @module-tag slow
import {readFileSync, renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {build} from '../../../src/index.js'
import {goodNote, publicationWith} from '../../support/cli.js'
import {put} from '../../support/folder.js'
import {randomFrom} from '../../support/random-publication.js'
import {filesBelow, published} from '../../support/site.js'

const steps = Number(process.env['CESS_BUILD_STEPS'] ?? 10)
const seed = Number(process.env['CESS_BUILD_SEED'] ?? 1)

/** A note as it stands, and the titles that it had in the site. */
interface Told {
  readonly number: number
  stem: string
  title: number
  mentions: number | undefined
  isClear: boolean
  readonly had: Set<number>
  /** The same, with those that it had while everybody might have read it, though no page was made. */
  readonly could: Set<number>
}

const titles = 6
/** Of more words than a title may share with a text by chance. */
const titleOf = (title: number) => `Les routes perdues du grand port ${title}`
/** As files have it: typography may bind the number. */
const seenAs = (title: number) =>
  new RegExp(String.raw`routes perdues du grand port(?:\s|&nbsp;|&#160;|\\u00a0)${title}`)

const textOf = ({number, title, mentions, isClear}: Told) =>
  goodNote({
    number,
    title: titleOf(title),
    fields: published(),
    tlp: isClear ? 'TLP:CLEAR' : 'TLP:AMBER',
    text: mentions === undefined ? 'Un câble est rompu.' : `Voir « ${titleOf(mentions)} ».`,
  })

const pathOf = (root: string, {stem}: Told) => join(root, 'notes', `${stem}.fr.md`)

type Draw = ReturnType<typeof randomFrom>

/** Ways to change a note; several may come at once. */
const changes: readonly ((note: Told, draw: Draw, root: string) => void)[] = [
  (note, draw) => (note.title = draw(titles)),
  (note, draw) => (note.mentions = draw(3) === 0 ? undefined : draw(titles)),
  note => (note.isClear = !note.isClear),
  note => (note.isClear = !note.isClear),
  (note, draw, root) => {
    const before = pathOf(root, note)
    note.stem = `n${note.number}-${draw(3)}`
    renameSync(before, pathOf(root, note))
  },
]

const site = (root: string) => join(root, 'out/site')
const textsOf = (root: string) =>
  filesBelow(site(root))
    .filter(path => /\.(?:html|xml|json|txt|bib|ris)$/.test(path))
    .map(path => [path, readFileSync(join(site(root), path), 'utf8')] as const)

it('shows no title that a note which may not be read any more has, or had while it could be, and tells who names it', async () => {
  const draw = randomFrom(seed)
  const notes = [1, 2, 3, 4].map((number): Told => ({
    ...{number, stem: `n${number}-0`, title: number, mentions: undefined, isClear: true},
    ...{had: new Set(), could: new Set()},
  }))
  const root = publicationWith(Object.fromEntries(notes.map(note => [`${note.stem}.fr.md`, textOf(note)])))
  const seen = {shut: 0, leftOut: 0, shown: 0}
  for (let step = 0; step <= steps; step++) {
    if (step > 0)
      for (let count = 1 + draw(3); count > 0; count--) {
        const note = notes[draw(notes.length)]
        if (note) changes[draw(changes.length)]?.(note, draw, root)
        if (note) put(pathOf(root, note), textOf(note))
      }
    const only = draw(5) === 0 ? (['data'] as const) : (['site'] as const)
    const {messages} = await build({directory: root, only})
    const open = new Set(notes.flatMap(({isClear, title}) => (isClear ? [title] : [])))
    const shutOf = (which: 'had' | 'could') =>
      notes.flatMap(note => (note.isClear ? [] : [...note[which], note.title].filter(one => !open.has(one))))
    const shut = shutOf('had')
    for (const {isClear, title, could} of notes) if (isClear) could.add(title)
    const told = textsOf(root).flatMap(([path, text]) =>
      shut.flatMap(title => (seenAs(title).test(text) ? [`${path}: ${title}`] : [])),
    )
    const at = {
      seed,
      step,
      only,
      notes: notes.map(({had, could, ...note}) => ({...note, had: [...had], could: [...could]})),
    }
    expect({...at, told}).toEqual({...at, told: []})
    if (only[0] === 'data') continue
    const left = new Set(messages.filter(({ruleId}) => ruleId === 'note-left-out').map(({path}) => path))
    for (const note of notes) {
      const page = textsOf(root).find(([path]) => path === `notes/${note.stem}/index.html`)
      const isTold =
        left.has(`notes/${note.stem}.fr.md`) ||
        messages.some(({path, ruleId}) => ruleId === 'audit-title' && path === `out/site/notes/${note.stem}/index.html`)
      // What has a page keeps it as it was before it named what is shut.
      const names = (which: 'had' | 'could') => note.isClear && shutOf(which).includes(note.mentions ?? -1)
      expect({...at, note, isTold}).toEqual({...at, note, isTold: names('had') || (isTold && names('could'))})
      if (!page) continue
      note.had.add(note.title)
      seen.shown++
    }
    seen.shut += shut.length
    seen.leftOut += left.size
  }
  expect([seen.shut > 0, seen.leftOut > 0, seen.shown > 0]).toEqual([true, true, true])
})

it('keeps the title of a note that could not be read any more when its file went', async () => {
  const note = (number: number, tlp: string, text = 'Un câble est rompu.') =>
    goodNote({number, title: titleOf(number), fields: published(), tlp, text})
  const naming = note(2, 'TLP:CLEAR', `Voir « ${titleOf(1)} ».`)
  const root = publicationWith({'a.fr.md': note(1, 'TLP:CLEAR'), 'b.fr.md': naming})
  const telling = async () => {
    const {messages} = await build({directory: root, only: ['site']})
    const named = textsOf(root).flatMap(([path, text]) => (seenAs(1).test(text) ? [path] : []))
    return [named.length > 0, messages.map(({ruleId}) => ruleId)]
  }
  expect(await telling()).toEqual([true, []])
  put(join(root, 'notes/a.fr.md'), note(1, 'TLP:AMBER'))
  expect(await telling()).toEqual([false, ['note-left-out']])
  rmSync(join(root, 'notes/a.fr.md'))
  for (let times = 0; times < 2; times++) expect(await telling()).toEqual([false, ['note-left-out']])
  // Under another name it may be read again.
  put(join(root, 'notes/c.fr.md'), note(1, 'TLP:CLEAR'))
  expect(await telling()).toEqual([true, []])
})
