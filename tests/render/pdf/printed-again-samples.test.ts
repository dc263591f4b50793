// @module-tag slow
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, expect, it, vi} from 'vitest'
import {dice, generatedNotes} from '../../../scripts/generated-notes.mjs'
import {openContext} from '../../../src/engine/context/context.js'
import {openMemo} from '../../../src/engine/publication/open-memo.js'
import {document} from '../../../src/engine/queries/document.js'
import {noteList} from '../../../src/engine/queries/inputs.js'
import type {Document} from '../../../src/model/document.js'
import {Shelf} from '../../../src/model/shelf.js'
import {render} from '../../../src/render/pdf/index.js'
import {folderWith} from '../../support/folder.js'
import {everyNth, isNightly} from '../../support/nightly.js'
import {renderInput} from '../../support/render-input.js'
import {textsSet} from '../../support/texts-set.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const publications = join(root, 'tests/fixtures/publications')

/** A publication of notes made up from the samples. */
function generated(): string {
  const samples = readdirSync(join(root, 'notes')).filter(name => name.endsWith('.fr.md'))
  const texts = samples.map(name => readFileSync(join(root, 'notes', name), 'utf8'))
  const notes = generatedNotes(texts, {lang: 'fr', count: isNightly ? 300 : 8})
  return folderWith({
    'cess.yml': readFileSync(join(root, 'cess.yml')),
    ...Object.fromEntries([...notes].map(([name, text]) => [`notes/${name}`, text])),
  })
}

/** Documents of all notes of a publication. */
async function documentsOf(directory: string): Promise<readonly Document[]> {
  const {memo, close} = openMemo(openContext({directory}), {believes: 'nothing'})
  try {
    const paths = memo.get(noteList).map(({path}) => path)
    return await Promise.all(everyNth(paths, 3).map(async path => memo.get(document, path)))
  } finally {
    close()
  }
}

/** Where words stand in a document, as keys from its root. */
function placesOf(tree: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof tree !== 'object' || tree === null || tree instanceof Map || tree instanceof Uint8Array) return []
  if ('type' in tree && tree.type === 'text') return [at]
  return Object.entries(tree).flatMap(([key, part]) => (key === 'source' ? [] : placesOf(part, [...at, key])))
}

/** A copy with a word more at one of these places. */
function withWord<Tree>(tree: Tree, [key, ...rest]: readonly string[], word: string): Tree {
  const part = tree as Readonly<Record<string, unknown>>
  if (key === undefined) return {...tree, value: `${String(part['value']).trimEnd()} ${word} `}
  const changed = withWord(part[key], rest, word)
  // The key is one of its own, and the part that takes its place is of the same kind.
  return (Array.isArray(tree) ? tree.with(Number(key), changed) : {...tree, [key]: changed}) as Tree
}

const word = 'Zyx'

/** Whether a change may be one of the columns of a table, and so of its other cells. */
const isInTable = (place: readonly string[]): boolean =>
  ['rows', 'columns', 'history'].some(part => place.includes(part))

afterEach(() => {
  vi.restoreAllMocks()
})

it.each(['samples', 'languages', 'marks', 'restricted', 'scripts', 'generated'])(
  'measures and sets nothing of a note but the text with the word that changed: %s',
  async name => {
    const roll = dice(name.length)
    const folders = new Map([
      ['samples', () => root],
      ['generated', generated],
    ])
    const open = folders.get(name) ?? (() => join(publications, name))
    for (const given of await documentsOf(open())) {
      const places = placesOf(given).filter(place => !isInTable(place))
      const place = places[Math.floor(roll() * places.length)] ?? []
      const shelf = new Shelf()
      const printed = (one: Document, on?: Shelf) => render({...renderInput(one), ...(on && {shelf: () => on})})
      await printed(given, shelf)
      const set = textsSet()
      const again = await printed(withWord(given, place, word), shelf)
      const others = set().filter(text => !text.includes(word))
      vi.restoreAllMocks()
      const isSame = Buffer.compare(again, await printed(withWord(given, place, word))) === 0
      const note = `${given.slug}: ${place.join('.')}`
      expect({note, others, isSame}).toEqual({note, others: [], isSame: true})
    }
  },
)
