import {execFile} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {promisify} from 'node:util'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {Follower} from '../../../src/engine/desk/follower.js'
import {goodNote, publicationWith} from '../../support/cli.js'
import {follow, one, textOn} from '../../support/follow-desk.js'

const numRuns = Number(process.env['CESS_PROPERTY_RUNS'] ?? 20)

async function followed() {
  const root = publicationWith({'one.fr.md': one, 'two.fr.md': goodNote({number: 2})})
  const follower = await Follower.begin({directory: root, language: 'en', environment: {}})
  await follower.open(() => {})
  const path = join(root, 'notes/one.fr.md')
  const source = () => {
    const value = follower.notes?.states.get('notes/one.fr.md')?.source.value
    return value?.status === 'read' ? new TextDecoder().decode(value.bytes) : ''
  }
  return {follower, path, source, root}
}

/** A piece of a save: the text from its beginning to somewhere, and whether anybody looks then: at once, or when all is quiet. */
const step = fc.record({
  text: fc.constantFrom('Un.\n', 'Deux.\nTrois.\n', 'Sans fin de ligne', ''),
  part: fc.double({min: 0, max: 1, noNaN: true}),
  look: fc.constantFrom('none', 'sign', 'batch'),
})

describe('a note that is written', () => {
  it('is taken at the first sign where it ends as a whole text does, and when all is quiet in any case', async () => {
    const {follower, path, source} = await followed()
    const property = fc.asyncProperty(fc.array(step, {minLength: 1, maxLength: 6}), async steps => {
      for (const {text, part, look} of steps) {
        const whole = `${one}\n${text}`
        // The front matter is always whole: what is half of it is kept for its youth, which is another test.
        const written = whole.slice(0, one.length + Math.round(part * (whole.length - one.length)))
        writeFileSync(path, written)
        const held = source()
        const isWhole = written !== held && (written.endsWith('\n') || !held.endsWith('\n'))
        const isTaken = look === 'sign' && follower.isRewritten(path)
        expect(isTaken).toBe(look === 'sign' && isWhole)
        const isLookedAt = look === 'batch' || isTaken
        const {changed} = isLookedAt ? await follower.refresh([path]) : {changed: []}
        expect(changed.map(({slug}) => slug)).toEqual(isLookedAt && written !== held ? ['one.fr'] : [])
        expect(source()).toBe(isLookedAt ? written : held)
      }
      await follower.refresh([path])
      expect(source()).toBe(readFileSync(path, 'utf8'))
    })
    await fc.assert(property, {numRuns, endOnFailure: true})
  })

  it('is no sign of a change while it is empty, the same, or no note', async () => {
    const {follower, path, root} = await followed()
    expect(follower.isRewritten(path)).toBe(false)
    writeFileSync(path, '')
    expect(follower.isRewritten(path)).toBe(false)
    writeFileSync(join(root, 'notes/three.fr.md'), goodNote({number: 3}))
    for (const other of ['notes/three.fr.md', 'notes/none.fr.md', 'cess.yml'])
      expect(follower.isRewritten(join(root, other))).toBe(false)
  })
})

/** Ways in which programs save a file, as a shell does them: `$1` is the file, `$2` the first part of its new text, `$3` the rest. */
const ways = {
  'in one piece': 'printf "%s%s" "$2" "$3" > "$1"',
  'in two pieces': 'printf "%s" "$2" > "$1"; printf "%s" "$3" >> "$1"',
  'emptied, then written': ': > "$1"; printf "%s%s" "$2" "$3" > "$1"',
  'beside, and put in its place': 'printf "%s%s" "$2" "$3" > "$1.new"; mv "$1.new" "$1"',
  'hidden beside, and put in its place': 'd=$(dirname "$1"); printf "%s%s" "$2" "$3" > "$d/.new"; mv "$d/.new" "$1"',
  'put aside, and written anew': 'mv "$1" "$1~"; printf "%s%s" "$2" "$3" > "$1"; rm "$1~"',
  'removed, and written anew': 'rm "$1"; printf "%s%s" "$2" "$3" > "$1"',
} as const

describe('a save', () => {
  it.each(Object.entries(ways))('is followed %s', {tags: 'slow'}, async (_, script) => {
    const {desk, path} = await follow()
    const save = promisify(execFile)
    for (const round of [1, 2, 3]) {
      const rest = `${one.slice(200)}\nTour ${round}.\n`
      await save('/bin/sh', ['-c', script, 'sh', path('one.fr.md'), one.slice(0, 200), rest])
      await expect.poll(() => textOn(desk, 'one.fr'), {timeout: 300_000}).toContain(`Tour ${round}.`)
    }
    const {messages} = await desk.json<{readonly messages: readonly unknown[]}>('/api/notes/one.fr')
    expect(messages).toEqual([])
  })
})
