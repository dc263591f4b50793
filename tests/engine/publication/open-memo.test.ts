import {join} from 'node:path'
import {expect, it} from 'vitest'
import {openContext} from '../../../src/engine/context/context.js'
import {openMemo} from '../../../src/engine/publication/open-memo.js'
import {known} from '../../../src/engine/queries/headers.js'
import {TraceFile} from '../../../src/io/trace-file.js'
import {goodNote, publicationWith} from '../../support/cli.js'

const paths = Array.from({length: 30}, (_, index) => `n-${index + 1}.fr.md`)
/** The first of them are stored together, since adding much makes a whole storing due anyway. */
const [first, others] = [paths.slice(0, 25), paths.slice(25)]

/** Number of stored heads after results were stored so many times, and then at the end. */
async function storedHeads(times: number): Promise<number> {
  const root = publicationWith(Object.fromEntries(paths.map((path, index) => [path, goodNote({number: index + 1})])))
  const open = openMemo(openContext({directory: root}))
  try {
    for (const path of first) await open.memo.get(known, `notes/${path}`)
    open.keep()
    for (const path of others.slice(1, times)) {
      await open.memo.get(known, `notes/${path}`)
      open.keep()
    }
    await open.memo.get(known, `notes/${others[0]}`)
    open.keep({lasting: () => false})
  } finally {
    open.close()
  }
  const again = openMemo(openContext({directory: root}))
  try {
    for (const path of [...first, ...others.slice(0, times)])
      expect(again.memo.lastPrint(known, `notes/${path}`)?.print).toBeTruthy()
  } finally {
    again.close()
  }
  return new TraceFile(join(root, '.cess/memo')).heads().length
}

it('adds to what was stored at the end of a short build', async () => {
  expect(await storedHeads(2)).toBe(3)
})

it('stores all in one piece at the end of a long one', async () => {
  expect(await storedHeads(4)).toBe(1)
})
