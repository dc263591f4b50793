import {execFileSync, spawn} from 'node:child_process'
import {once} from 'node:events'
import {chmodSync, mkdirSync, readdirSync, readFileSync, statfsSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import {describe, expect, it, onTestFinished} from 'vitest'
import {IoError} from '../../src/io/error.js'
import {TraceFile} from '../../src/io/trace-file.js'
import type {Text, TextPlace} from '../../src/io/value-file.js'
import {folderWith} from '../support/folder.js'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

function openFile(folder: string): TraceFile {
  const file = new TraceFile(folder)
  onTestFinished(() => file.close())
  return file
}

const asText = (text: string | TextPlace): Text => (typeof text === 'string' ? {value: text} : {place: text})

/** Of texts that all have one. */
const placesOf = (places: readonly (TextPlace | undefined)[]): readonly TextPlace[] =>
  places.flatMap(place => place ?? [])

/** One head, in pieces. */
const headsOf = (said: unknown) => [(JSON.stringify(said).match(/.{1,300}/gsu) ?? []).map(part => Buffer.from(part))]

/** Save texts with a head that says what they are, so that reading can be compared. */
const saveIn = (file: TraceFile, texts: readonly (string | TextPlace)[], note = '') =>
  placesOf(file.save(texts.map(asText), places => headsOf({note, places})))

/** The last head of a file, and the texts at its places. */
function readAll(folder: string) {
  const file = openFile(folder)
  const head = file.heads().at(-1)
  if (!head) return undefined
  const {note, places} = JSON.parse(new TextDecoder().decode(head)) as {note: string; places: readonly TextPlace[]}
  return {note, texts: places.map(place => file.read(place))}
}

/** The same behind what stands there. */
const addTo = (file: TraceFile, texts: readonly (string | TextPlace)[]) =>
  file.add(texts.map(asText), places => headsOf({note: '', places}))

/** The texts at the places of all heads, one after the other. */
function textsIn(folder: string): readonly (string | undefined)[] {
  const file = openFile(folder)
  return file.heads().flatMap(head => {
    const {places} = JSON.parse(new TextDecoder().decode(head)) as {places: readonly TextPlace[]}
    return places.map(place => file.read(place))
  })
}

describe('a file of traces', () => {
  it('gives back what was saved, with what was saved before', () => {
    const folder = join(folderWith(), 'memo')
    const file = openFile(folder)
    expect(file.heads()).toEqual([])
    const [first, second] = saveIn(file, ['un', 'deux — trois'])
    expect(readAll(folder)).toEqual({note: '', texts: ['un', 'deux — trois']})
    const kept = second ?? first
    saveIn(file, kept ? [kept, 'quatre'] : [], 'again')
    expect(readAll(folder)).toEqual({note: 'again', texts: ['deux — trois', 'quatre']})
  })

  it('has what was added behind the first head, until a whole saving is due', () => {
    const folder = join(folderWith(), 'memo')
    const file = openFile(folder)
    expect(file.add([{value: 'too early'}], () => [[new Uint8Array(1)]])).toBeUndefined()
    let places = saveIn(file, ['one'.repeat(100)], 'x'.repeat(4000))
    let added = 0
    for (;;) {
      const more = addTo(file, [...places, `${added}`])
      if (!more) break
      places = placesOf(more)
      added++
      expect(openFile(folder).heads()).toHaveLength(added + 1)
      expect(places.map(place => openFile(folder).read(place)).at(-1)).toBe(`${added - 1}`)
    }
    expect(added).toBeGreaterThan(2)
    expect(added).toBeLessThan(20)
    saveIn(file, places)
    expect(readAll(folder)?.texts).toHaveLength(added + 1)
    expect(openFile(folder).heads()).toHaveLength(1)
  })

  it('adds nothing behind what others saved', () => {
    const folder = join(folderWith(), 'memo')
    const [one, other] = [openFile(folder), openFile(folder)]
    saveIn(one, ['one'])
    expect(other.add([{value: 'other'}], () => [[new Uint8Array(1)]])).toBeUndefined()
    expect(other.heads()).toHaveLength(1)
    expect(other.add([{value: 'other'}], () => [[new Uint8Array(1)]])).toHaveLength(1)
    expect(one.add([{value: 'again'}], () => [[new Uint8Array(1)]])).toBeUndefined()
  })

  it('is read by its owner alone, and believed only where nobody else can have written it', () => {
    const folder = folderWith({'values.old': 'x'})
    const file = openFile(folder)
    saveIn(file, ['secret'])
    chmodSync(folder, 0o755)
    expect(file.heads()).toEqual([])
    saveIn(file, ['secret'])
    expect(file.heads()).toHaveLength(1)
    expect((statSync(folder).mode & 0o777).toString(8)).toBe('700')
    expect(new Set(readdirSync(folder).map(name => (statSync(join(folder, name)).mode & 0o777).toString(8)))).toEqual(
      new Set(['600']),
    )
    const fresh = join(folder, 'new', 'memo')
    saveIn(openFile(fresh), ['secret'])
    expect((statSync(fresh).mode & 0o777).toString(8)).toBe('700')
  })

  it('does not grow with what is of no use any more', () => {
    const folder = folderWith()
    const file = openFile(folder)
    let places: readonly TextPlace[] = []
    for (let round = 0; round < 60; round++) {
      places = saveIn(file, [`${round} ${'x'.repeat(1000)}`, ...places.slice(0, 9)])
      expect(readAll(folder)?.texts).toEqual(
        Array.from({length: Math.min(round + 1, 10)}, (_, age) => `${round - age} ${'x'.repeat(1000)}`),
      )
    }
    const values = readdirSync(folder).filter(name => name.startsWith('values'))
    expect(values.length).toBeLessThan(11)
    expect(values.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)).toBeLessThan(40_000)
  })

  it('gives what was saved or nothing, whatever became of its bytes', {tags: 'slow'}, () => {
    const place = {which: fc.nat(3), share: fc.double({min: 0, max: 1, maxExcluded: true}), isCut: fc.boolean()}
    fc.assert(
      fc.property(fc.record(place), fc.nat(3), ({which, share, isCut}, count) => {
        const folder = folderWith()
        const texts = ['one', 'two '.repeat(50), 'three', ...Array.from({length: count}, (_, more) => `more ${more}`)]
        const file = openFile(folder)
        saveIn(file, texts.slice(0, 3), 'whole'.repeat(100))
        for (const text of texts.slice(3)) addTo(file, [text])
        const names = readdirSync(folder).toSorted()
        const path = join(folder, names[which % names.length] ?? '')
        const bytes = readFileSync(path)
        const at = Math.floor(share * bytes.length)
        if (!isCut) bytes[at] = (bytes[at] ?? 0) ^ 4
        writeFileSync(path, isCut ? bytes.subarray(0, at) : bytes)
        const found = textsIn(folder)
        expect([1, 2]).not.toContain(found.length)
        expect(found.map((text, index) => text ?? texts[index])).toEqual(texts.slice(0, found.length))
        // Whoever comes next begins with what is whole, and what was cut short is in nobody's way.
        const next = openFile(folder)
        const known = next.heads().length
        const isAdded = addTo(next, ['next']) !== undefined
        if (!isAdded) saveIn(next, ['next'])
        expect(textsIn(folder).at(-1)).toBe('next')
        expect(openFile(folder).heads()).toHaveLength(isAdded ? known + 1 : 1)
      }),
    )
  })

  it('reads no file but its own, whatever a head says', () => {
    const folder = folderWith({'memo/x': '', secret: 'secret'})
    const place = {file: '../secret', offset: 0, length: 6, sum: 0}
    expect(openFile(join(folder, 'memo')).read(place)).toBeUndefined()
  })

  it('has a head of whole texts whenever its process is killed', {tags: 'slow'}, async () => {
    const folder = join(folderWith(), 'memo')
    for (const wanted of [1, 2, 5, 9]) {
      const child = spawn(process.execPath, [at('../support/trace-writer.mjs'), at('../../dist'), folder])
      await new Promise<void>((resolve, reject) => {
        let count = 0
        child.stdout.on('data', (lines: Buffer) => {
          count += lines.toString().split('\n').length - 1
          if (count >= wanted) resolve()
        })
        child.on('exit', code => reject(new Error(`ended with ${code}`)))
      })
      child.kill('SIGKILL')
      await once(child, 'close')
      const file = openFile(folder)
      const {round, standing} = JSON.parse(new TextDecoder().decode(file.heads().at(-1))) as {
        round: number
        standing: TextPlace[]
      }
      const texts = standing.map(place => file.read(place)?.slice(0, 20))
      expect(texts.slice(0, 20)).toEqual(
        texts.slice(0, 20).map((_, index) => `round ${round}, text ${index}: words words`.slice(0, 20)),
      )
      expect(texts.every(text => text?.startsWith('round ') === true)).toBe(true)
    }
  })

  it('is whole where two processes save at the same time', () => {
    const folder = folderWith()
    const [one, other] = [openFile(folder), openFile(folder)]
    let ones: readonly TextPlace[] = []
    let others: readonly TextPlace[] = []
    for (let round = 0; round < 20; round++) {
      ones = saveIn(one, [`one ${round}`, ...ones.slice(0, 3)])
      expect(readAll(folder)?.texts[0]).toBe(`one ${round}`)
      others = saveIn(other, [`other ${round}`, ...others.slice(0, 3)])
      // What the other one removed is lost, and nothing else stands in its place.
      const texts = readAll(folder)?.texts ?? []
      expect(texts[0]).toBe(`other ${round}`)
      expect(texts.every(text => text === undefined || text.startsWith('other'))).toBe(true)
    }
  })

  it('stays as it was where it cannot be written', () => {
    const folder = folderWith({memo: 'a file'})
    expect(() => saveIn(openFile(join(folder, 'memo')), ['x'])).toThrow(IoError)
    expect(readAll(join(folder, 'memo'))).toBeUndefined()
    const file = openFile(join(folder, 'other'))
    saveIn(file, ['kept'])
    const before = readdirSync(join(folder, 'other'))
    expect(() =>
      file.save([{value: 'lost'}], () => {
        throw new Error('broken')
      }),
    ).toThrow('broken')
    expect(readdirSync(join(folder, 'other'))).toEqual(before)
    expect(readAll(join(folder, 'other'))?.texts).toEqual(['kept'])
  })

  it('stays as it was on a full disk, and leaves no room taken', async ({skip}) => {
    const disk = join(folderWith(), 'disk')
    mkdirSync(disk)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'cess-test', disk], {stdio: 'ignore'})
    } catch {
      return skip('no disk can be mounted here')
    }
    onTestFinished(() => void execFileSync('umount', [disk]))
    const file = new TraceFile(join(disk, 'memo'))
    try {
      const places = saveIn(file, ['kept'])
      const roomBefore = statfsSync(disk).bavail
      expect(() => saveIn(file, [...places, 'x'.repeat(2_000_000)])).toThrow('ENOSPC')
      // A process that another test starts at this moment has all open files until it runs.
      await expect.poll(() => statfsSync(disk).bavail, {timeout: 300_000}).toBe(roomBefore)
      expect(file.read(places[0] ?? {file: '', offset: 0, length: 0, sum: 0})).toBe('kept')
      expect(new TextDecoder().decode(file.heads()[0])).toContain('values.')
    } finally {
      file.close()
    }
  })
})
