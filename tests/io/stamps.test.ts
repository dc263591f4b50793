import {describe, expect, it} from 'vitest'
import {Stamps} from '../../src/io/stamps.js'

const stamp = (hash: string) => ({sizeBytes: 1, mtimeMs: 2, ctimeMs: 3, hash})

describe('stamps', () => {
  it('say what was learnt since they were last kept, and all that is known', () => {
    const stamps = new Stamps({a: stamp('old'), b: stamp('same')})
    stamps.learn('a', stamp('new'))
    stamps.learn('b', stamp('same'))
    expect(stamps.isChanged).toBe(true)
    expect(stamps.entries('new')).toEqual({a: stamp('new')})
    stamps.kept()
    expect(stamps.isChanged).toBe(false)
    expect(stamps.entries('new')).toEqual({})
    expect(stamps.entries('all')).toEqual({a: stamp('new'), b: stamp('same')})
  })

  it('say which were asked for', () => {
    const stamps = new Stamps({a: stamp('one'), b: stamp('two')})
    const never = () => stamp('never read')
    expect(stamps.hashOf('a', {path: 'a', stat: stamp('')}, never)).toBe('one')
    expect(stamps.entries('used')).toEqual({a: stamp('one')})
  })
})
