import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {runInNewContext} from 'node:vm'
import {describe, expect, it} from 'vitest'
import {cheaperCode} from '../../bin/cheaper-code.mjs'
import {packed} from '../support/packed-tool.js'

/** Makes two objects of one site, after enough others for V8 to have an inline cache, and compares their hidden classes. */
const probe = `
const site = (from, b) => ({...from, b})
for (let index = 0; index < 50; index++) site({a: index}, index)
console.log(%HaveSameMap(site({a: 1}, 1), site({a: 2}, 2)))`

/** Share of what documents take that is there after each was let go of, and what is new was collected twice: what got old stays. */
const lettingGo = `
const open = () => {
  const held = {texts: Array.from({length: 20_000}, (_, at) => ({at}))}
  const part = {}
  part.end = () => held
}
const used = () => process.memoryUsage().heapUsed
open()
gc()
const before = used()
open()
const taken = used() - before
gc()
const start = used()
for (let index = 0; index < 10; index++) {
  open()
  gc({type: 'minor'})
  gc({type: 'minor'})
}
console.log((used() - start) / (10 * taken))`

describe('cheaper code', () => {
  it.each([
    ['({...a, b})', '({...null, ...a, b})'],
    ['({...a, ...b})', '({...null, ...a, ...b})'],
    ['({ ...(a && {c}), b: {...c, d} })', '({ ...null, ...(a && {c}), b: {...null, ...c, d} })'],
    ['f({\n  ...a,\n  é: "{...b, c}",\n})', 'f({\n  ...null, ...a,\n  é: "{...b, c}",\n})'],
  ])('spreads nothing first in %j', (code, shared) => {
    expect(cheaperCode(code)).toBe(shared)
    expect(cheaperCode(shared)).toBe(shared)
  })

  it.each([
    '({...a})',
    '({b, ...a})',
    '[...a, b]',
    'f(...a, b)',
    'const {b, ...c} = a',
    '`{...a, b}`',
    '/{...a, b}/',
    'a = () => 1',
    'const a = function () {}',
    '({a: () => 1})',
    'a.b = c',
    'f(() => 1)',
    '"a.b = () => 1"',
  ])('leaves %j alone', code => expect(cheaperCode(code)).toBe(code))

  it.each([
    ['a.b = () => 1', 'a.b = (0, () => 1)'],
    ['a[b] = function () {}', 'a[b] = (0, function () {})'],
    [
      'a.b = c.d = async x => { x.e = () => ({...f, g}) }',
      'a.b = c.d = (0, async x => { x.e = (0, () => ({...null, ...f, g})) })',
    ],
    ['a.b ??= (() => 1)', 'a.b ??= ((0, () => 1))'],
  ])('writes no function where it becomes a property in %j', (code, cheaper) => {
    expect(cheaperCode(code)).toBe(cheaper)
    expect(cheaperCode(cheaper)).toBe(cheaper)
  })

  it('changes no meaning: order, own `__proto__`, getters, texts, and what is no object', () => {
    const code = `
      const own = JSON.parse('{"__proto__": 1, "b": 2, "a": 3}')
      const asked = []
      const told = {get x() { asked.push('x'); return 1 }, y: 2}
      const all = [{...own, a: 4, c: 5}, {...told, x: 3, ...'né'}, {...undefined, z: 1}, {...false, ...[7], z: 1}]
      ;[all.map(one => [Object.entries(one), Object.getPrototypeOf(one) === Object.prototype]), asked]`
    const given = (text: string) => JSON.stringify(runInNewContext(text))
    expect(cheaperCode(code).match(/\.\.\.null/g)).toHaveLength(4)
    expect(given(cheaperCode(code))).toBe(given(code))
  })

  it('gives objects of one site one hidden class, whatever the version of V8', () => {
    const args = ['--allow-natives-syntax', '--eval', cheaperCode(probe.replaceAll('%', '$')).replaceAll('$', '%')]
    expect(execFileSync(process.execPath, args, {encoding: 'utf8'}).trim()).toBe('true')
  })

  it('lets go of what a function sees that became a property, at the next small collection', () => {
    // What is new has room enough, and nobody collects it but the program, by itself. Of ten, one may be seen by what ran last; all but three were kept.
    const room = ['--min-semi-space-size=16', '--max-semi-space-size=16', '--single-threaded-gc']
    const args = ['--expose-gc', '--no-allocation-site-pretenuring', ...room, '--eval', cheaperCode(lettingGo)]
    expect(Number(execFileSync(process.execPath, args, {encoding: 'utf8'}))).toBeLessThan(0.4)
  })

  it('is done to all that the package runs, libraries too', () => {
    const [cli = '', notes = ''] = ['cli', 'notes'].map(name =>
      readFileSync(join(packed, `dist/packed/${name}.cjs`), 'utf8'),
    )
    expect(cheaperCode(cli)).toBe(cli)
    expect(notes.match(/\{\s*\.\.\.null, \.\.\./g)?.length).toBeGreaterThan(500)
    expect(notes).not.toMatch(/\{\s*\.\.\.(?!null,)[\w.]+,/)
  })
})
