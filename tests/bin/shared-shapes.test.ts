import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {runInNewContext} from 'node:vm'
import {describe, expect, it} from 'vitest'
import {withSharedShapes} from '../../bin/shared-shapes.mjs'
import {packed} from '../support/packed-tool.js'

/** Makes two objects of one site, after enough others for V8 to have an inline cache, and compares their hidden classes. */
const probe = `
const site = (from, b) => ({...from, b})
for (let index = 0; index < 50; index++) site({a: index}, index)
console.log(%HaveSameMap(site({a: 1}, 1), site({a: 2}, 2)))`

describe('shared shapes', () => {
  it.each([
    ['({...a, b})', '({...null, ...a, b})'],
    ['({...a, ...b})', '({...null, ...a, ...b})'],
    ['({ ...(a && {c}), b: {...c, d} })', '({ ...null, ...(a && {c}), b: {...null, ...c, d} })'],
    ['f({\n  ...a,\n  é: "{...b, c}",\n})', 'f({\n  ...null, ...a,\n  é: "{...b, c}",\n})'],
  ])('spreads nothing first in %j', (code, shared) => {
    expect(withSharedShapes(code)).toBe(shared)
    expect(withSharedShapes(shared)).toBe(shared)
  })

  it.each(['({...a})', '({b, ...a})', '[...a, b]', 'f(...a, b)', 'const {b, ...c} = a', '`{...a, b}`', '/{...a, b}/'])(
    'leaves %j alone',
    code => expect(withSharedShapes(code)).toBe(code),
  )

  it('changes no meaning: order, own `__proto__`, getters, texts, and what is no object', () => {
    const code = `
      const own = JSON.parse('{"__proto__": 1, "b": 2, "a": 3}')
      const asked = []
      const told = {get x() { asked.push('x'); return 1 }, y: 2}
      const all = [{...own, a: 4, c: 5}, {...told, x: 3, ...'né'}, {...undefined, z: 1}, {...false, ...[7], z: 1}]
      ;[all.map(one => [Object.entries(one), Object.getPrototypeOf(one) === Object.prototype]), asked]`
    const given = (text: string) => JSON.stringify(runInNewContext(text))
    expect(withSharedShapes(code).match(/\.\.\.null/g)).toHaveLength(4)
    expect(given(withSharedShapes(code))).toBe(given(code))
  })

  it('gives objects of one site one hidden class, whatever the version of V8', () => {
    const args = ['--allow-natives-syntax', '--eval', withSharedShapes(probe.replaceAll('%', '$')).replaceAll('$', '%')]
    expect(execFileSync(process.execPath, args, {encoding: 'utf8'}).trim()).toBe('true')
  })

  it('is done to all that the package runs, libraries too', () => {
    const [cli = '', notes = ''] = ['cli', 'notes'].map(name =>
      readFileSync(join(packed, `dist/packed/${name}.cjs`), 'utf8'),
    )
    expect(withSharedShapes(cli)).toBe(cli)
    expect(notes.match(/\{\s*\.\.\.null, \.\.\./g)?.length).toBeGreaterThan(500)
    expect(notes).not.toMatch(/\{\s*\.\.\.(?!null,)[\w.]+,/)
  })
})
