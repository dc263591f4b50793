import {describe, expect, it} from 'vitest'
import {Prefetch} from '../../../src/engine/desk/prefetch.js'
import type {EditionWanted} from '../../../src/engine/desk/session-view.js'

function begun(
  prefetch: Prefetch<unknown>,
  ...changed: readonly string[]
): readonly (readonly [string, EditionWanted])[] {
  const made: [string, EditionWanted][] = []
  prefetch.begin(changed, (slug, wanted) => {
    made.push([slug, wanted])
    return Promise.reject(new Error('told to whoever asks'))
  })
  return made
}

describe('Prefetch', () => {
  it('begins what was asked for last when its note changes, and nothing else', () => {
    const prefetch = new Prefetch<unknown>()
    expect(begun(prefetch, 'cable.fr')).toEqual([])
    prefetch.note('cable.fr', {edition: 'pdf'})
    prefetch.note('cable.fr', {edition: 'web'})
    expect(begun(prefetch, 'other.fr')).toEqual([])
    expect(begun(prefetch, 'other.fr', 'cable.fr')).toEqual([['cable.fr', {edition: 'web'}]])
  })

  it('gives what it has begun to whoever asks for the same, until that is over', async () => {
    const prefetch = new Prefetch<string>()
    prefetch.note('cable.fr', {edition: 'web', language: 'fr'})
    const begin = () => {
      const {promise, resolve} = withResolvers()
      prefetch.begin(['cable.fr'], () => promise)
      return {promise, resolve}
    }
    const first = begin()
    expect(prefetch.pending('cable.fr', {edition: 'web', language: 'fr'})).toBe(first.promise)
    for (const [slug, wanted] of [
      ['other.fr', {edition: 'web', language: 'fr'}],
      ['cable.fr', {edition: 'web'}],
      ['cable.fr', {edition: 'mail', language: 'fr'}],
      ['cable.fr', {edition: 'web', language: 'fr', form: 'digest'}],
    ] as const)
      expect(prefetch.pending(slug, wanted)).toBe(undefined)
    const second = begin()
    first.resolve('old')
    await first.promise
    expect(prefetch.pending('cable.fr', {edition: 'web', language: 'fr'})).toBe(second.promise)
    second.resolve('new')
    await second.promise
    expect(prefetch.pending('cable.fr', {edition: 'web', language: 'fr'})).toBe(undefined)
  })
})

function withResolvers(): {readonly promise: Promise<string>; readonly resolve: (value: string) => void} {
  let resolve: (value: string) => void = () => {}
  const promise = new Promise<string>(done => (resolve = done))
  return {promise, resolve}
}
