import {setImmediate} from 'node:timers/promises'
import {describe, expect, it} from 'vitest'
import {PrintThread, type PrintThreadParts} from '../../../../src/engine/build/threads/print-thread.js'
import {openBuildContext} from '../../../../src/engine/context/context.js'
import {Memo} from '../../../../src/engine/memo/memo.js'
import {asyncQuery} from '../../../../src/engine/memo/query.js'
import {printing, PrintingEdge} from '../../../../src/engine/queries/printing.js'
import {hashOf} from '../../../../src/io/stamp.js'
import {Overdue} from '../../../../src/io/processor-time.js'
import type {RenderInput} from '../../../../src/model/edition.js'
import {goodNote, publicationWith} from '../../../support/cli.js'

type Ask = ReturnType<PrintThreadParts['begin']>['ask']

const paths = ['a', 'b', 'c', 'd', 'e'].map(name => `notes/${name}.fr.md`)

/** A thread that answers as told, over a memo whose editions say where they were printed. */
function printThread(
  ask: Ask,
  {
    isAtHand = () => false,
    refused = {},
  }: Partial<Pick<PrintThreadParts, 'isAtHand'>> & {readonly refused?: Readonly<Record<string, string>>} = {},
) {
  const edge = new PrintingEdge()
  const seen = {asked: new Array<string>(), made: 0, begun: 0, ended: 0}
  const inputOf = (slug: string) => ({document: {slug}, made: new Map()}) as unknown as RenderInput
  const edition = asyncQuery<string>('edition', {
    keep: 'print',
    mostHeld: 2,
    print: value => value,
    compute: async (_ask, key) => {
      const [path = ''] = key.split('\n')
      seen.made++
      const print = _ask(printing)
      return (await print?.(inputOf(path))) === undefined ? 'here' : 'there'
    },
  })
  const queries = [
    ...['findings', 'mailFindings'].map(name =>
      asyncQuery(name, {
        keep: 'value',
        compute: (_ask, path) => Promise.resolve(path === refused[name] ? [{severity: 'error'}] : []),
      }),
    ),
    asyncQuery('known', {keep: 'value', compute: () => Promise.resolve({})}),
    asyncQuery('allowed', {keep: 'value', compute: () => Promise.resolve(['pdf'])}),
    edition,
  ]
  const memo = new Memo([...queries, edge.edge], {hash: hashOf})
  const context = {
    ...openBuildContext({directory: publicationWith({'a.fr.md': goodNote({number: 1})})}),
    noteMostMs: 1000,
  }
  const parts: PrintThreadParts = {
    notes: paths.map(path => ({path, slug: path, isOutside: false})),
    isAtHand,
    brandPrint: 'brand',
    begin: () => {
      seen.begun++
      return {
        isOver: false,
        end: () => void seen.ended++,
        ask: (question, mostMs, signal) => {
          seen.asked.push(question.document.slug)
          return ask(question, mostMs, signal)
        },
      }
    },
  }
  const open = () => new PrintThread({context, memo, printing: edge}, parts)
  const settled = (path: string) => memo.get(edition, `${path}\npdf`)
  return {thread: open(), open, seen, settled}
}

const printed = new TextEncoder().encode('%PDF')

describe('a thread that prints', () => {
  it('is asked for a note and the two after it, each once', async () => {
    const {thread, seen, settled} = printThread(() => Promise.resolve(printed))
    const asked: number[] = []
    for (const path of paths) {
      await thread.bring(path)
      expect(await settled(path)).toBe('there')
      await setImmediate()
      asked.push(seen.asked.length)
    }
    expect(asked).toEqual([3, 4, 5, 5, 5])
    expect(seen.asked).toEqual(paths)
    thread.close()
    expect([seen.begun, seen.ended]).toEqual([1, 1])
  })

  it.each([
    ['cannot', () => Promise.resolve(undefined)],
    ['fails', () => Promise.reject(new Error('out of memory'))],
  ])('leaves to whoever asks what it %s', async (_what, ask: Ask) => {
    const {thread, settled} = printThread(ask)
    await thread.bring(paths[0] ?? '')
    expect(await settled(paths[0] ?? '')).toBe('here')
    thread.close()
  })

  it('prints a note that exceeds its time nowhere, and those that waited behind it in another thread', async () => {
    const [late = '', waiting = '', next = ''] = paths
    const {thread, seen, settled} = printThread(async ({document: {slug}}) => {
      if (slug === late) throw new Overdue('too long')
      await setImmediate()
      if (seen.asked.filter(one => one === slug).length === 1) throw new Error('The thread ended')
      return printed
    })
    await thread.bring(late)
    await setImmediate()
    await expect(settled(late)).rejects.toThrow(Overdue)
    expect([await settled(waiting), await settled(next)]).toEqual(['there', 'there'])
    expect([seen.asked.filter(one => one === late).length, seen.begun]).toEqual([1, 2])
    thread.close()
  })

  it.each([
    [true, []],
    [false, paths.slice(0, 3)],
  ])('prints what it knows already only where it is not at hand: %s', async (isThere, again) => {
    const {thread, open, seen, settled} = printThread(() => Promise.resolve(printed), {isAtHand: () => isThere})
    for (const path of paths) await settled(path)
    thread.close()
    seen.asked = []
    const second = open()
    await second.bring(paths[0] ?? '')
    await setImmediate()
    expect(new Set(seen.asked)).toEqual(new Set(again))
    second.close()
  })

  it('prints nothing ahead of a note that has errors, or whose mail has', async () => {
    const [wrong = '', unmailed = '', good = ''] = paths
    const refused = {findings: wrong, mailFindings: unmailed}
    const {thread, seen} = printThread(() => Promise.resolve(printed), {refused})
    await thread.bring(wrong)
    await setImmediate()
    expect(seen.asked).toEqual([good])
    thread.close()
  })

  it('makes nothing ahead once it is closed', async () => {
    const {thread, seen} = printThread(() => Promise.resolve(printed))
    await thread.bring(paths[0] ?? '')
    thread.close()
    await setImmediate()
    expect(seen.made).toBe(0)
  })

  it('prints nothing any more once it is closed, here neither', async () => {
    const {thread, settled} = printThread(
      (_question, _mostMs, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason as Error))
        }),
    )
    await thread.bring(paths[0] ?? '')
    const waiting = settled(paths[0] ?? '')
    thread.close()
    await expect(waiting).rejects.toThrow('aborted')
    expect(await settled(paths[4] ?? '')).toBe('here')
  })
})
