import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {copyTree} from '../../../src/model/copy-tree.js'
import {parseMarkdown} from '../../../src/note/markdown.js'
import {parseNote} from '../../../src/note/parse-note.js'
import {travellingText} from '../../../src/note/source/travelling-text.js'
import {isNightly} from '../../support/nightly.js'
import {filesBelow} from '../../support/site.js'

const repository = fileURLToPath(new URL('../../..', import.meta.url))

/** Trees of all notes of the samples, and of the fixtures: in the suite, of every fifth of these. */
const trees = ['notes', 'tests/fixtures'].flatMap(folder =>
  filesBelow(join(repository, folder))
    .filter(name => name.endsWith('.md'))
    .filter((_, at) => isNightly || folder === 'notes' || at % 5 === 0)
    .flatMap(name => {
      const note = parseNote(new VFile({path: name, value: readFileSync(join(repository, folder, name))}))
      return (note && parseMarkdown(note.file, note.text, note.bodyLine)?.root) ?? []
    }),
)

it('is made of a copy, and leaves the tree of the note as it was', () => {
  expect(trees.length).toBeGreaterThan(70)
  for (const root of trees) {
    const before = structuredClone(root)
    travellingText(root, {pictureName: () => 'x.png', dataName: () => 'x.csv', pageOf: () => undefined})
    expect(root).toEqual(before)
  }
})

it('copies trees with all that they have', () => {
  for (const root of trees) {
    const copy = copyTree(root)
    expect(copy).toEqual(root)
    expect(copy.children).not.toBe(root.children)
  }
})
