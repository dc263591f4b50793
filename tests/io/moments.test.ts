import {describe, expect, it} from 'vitest'
import {dayKey} from '../../src/io/edges.js'
import {World} from '../../src/io/world.js'
import {isAhead} from '../../src/model/public-note.js'
import {publicationYaml} from '../support/cli.js'
import {folderWith} from '../support/folder.js'

const settings = {template: '', siteUrl: '', draft: '', published: ''}
const now = '2026-11-20T23:30:00Z'
const newRoot = () => folderWith({'cess.yml': publicationYaml})
const newWorld = (root = newRoot()) => new World({root, now, settings})

describe('the clock of a world', () => {
  it('knows the time as narrowly as it is asked', () => {
    const {edges} = newWorld()
    const is = (edge: 'isPast' | 'isOver' | 'isAhead', key: string) => edges[edge].read(key).value
    expect([is('isOver', '2026-11-21T00:30:00+01:00'), is('isOver', '2026-11-20T23:30:01Z')]).toEqual([true, false])
    // It is half past midnight in Paris.
    expect([is('isAhead', 'Europe/Paris 2026-11-21'), is('isAhead', 'UTC 2026-11-21')]).toEqual([false, true])
    expect([is('isPast', 'Europe/Paris 2026-11-20'), is('isPast', 'UTC 2026-11-20')]).toEqual([true, false])
  })

  // By the minute before and the minute after; clocks of Paris and Lisbon go back on 25 October, those of Tbilisi never do.
  it.each([
    ['Europe/Paris', '2026-07-14', '2026-07-14T22:00Z'],
    ['Europe/Paris', '2026-10-24', '2026-10-24T22:00Z'],
    ['Europe/Paris', '2026-10-25', '2026-10-25T23:00Z'],
    ['Europe/Paris', '2026-03-28', '2026-03-28T23:00Z'],
    ['Europe/Paris', '2026-03-29', '2026-03-29T22:00Z'],
    ['Europe/Lisbon', '2026-10-24', '2026-10-24T23:00Z'],
    ['Europe/Lisbon', '2026-10-25', '2026-10-26T00:00Z'],
    ['Asia/Tbilisi', '2026-10-25', '2026-10-25T20:00Z'],
    ['Pacific/Kiritimati', '2026-10-25', '2026-10-25T10:00Z'],
    ['Pacific/Pago_Pago', '2026-10-25', '2026-10-26T11:00Z'],
  ])('ends a day in %s, %s, at its midnight', (timeZone, day, midnight) => {
    const world = newWorld()
    const at = (awayMs: number) => {
      world.renew(new Date(Date.parse(midnight) + awayMs).toISOString())
      const {isPast, today} = world.edges
      return [isPast.read(dayKey(timeZone, day)).value, today.read(timeZone).value]
    }
    const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
    const days = [-40, -1, 0, 40].map(count => at(count * 86_400_000 - (count < 0 ? 1 : 0))[0])
    expect([at(-1), at(0), days]).toEqual([
      [false, day],
      [true, next],
      [false, false, true, true],
    ])
  })

  it('tells when it may answer otherwise, and remembers what was asked before', () => {
    const world = newWorld()
    const {edges} = world
    expect(world.nextMoment()).toBeUndefined()
    edges.isOver.print('2026-11-20T20:00:00Z')
    expect(world.nextMoment()).toBeUndefined()
    edges.isPast.print(dayKey('UTC', '2026-12-24'))
    expect(world.nextMoment()).toBe('2026-11-21T00:00:00Z')
    edges.isOver.read('2026-11-21T00:35:00.2+01:00')
    edges.isOver.read('2026-12-24T08:00:00+01:00')
    expect(world.nextMoment()).toBe('2026-11-20T23:35:01Z')
    world.renew('2026-11-20T23:40:00Z', [])
    expect(world.nextMoment()).toBe('2026-11-21T00:00:00Z')
    world.renew('2026-12-24T06:59:00Z')
    expect(world.nextMoment()).toBe('2026-12-24T07:00:00Z')
    edges.today.print('Pacific/Kiritimati')
    world.renew('2026-12-24T09:59:59Z')
    expect(world.nextMoment()).toBe('2026-12-24T10:00:00Z')
  })

  it('believes the day of an earlier run while that lasts, and not before it', () => {
    const root = newRoot()
    const world = newWorld(root)
    expect(world.edges.today.print('Europe/Paris')).toBe('2026-11-21')
    const days = world.days()
    expect(days).toEqual({'Europe/Paris': {day: '2026-11-21', from: now, until: '2026-11-21T23:00:00Z'}})
    // Of another name, to see who says it.
    const kept = {'Europe/Paris': {...days['Europe/Paris'], day: 'kept'}} as typeof days
    const dayAt = (moment: string, timeZone = 'Europe/Paris') =>
      new World({root, now: moment, settings, days: kept}).edges.today.print(timeZone)
    expect([dayAt(now), dayAt('2026-11-21T22:59:59Z')]).toEqual(['kept', 'kept'])
    expect([dayAt('2026-11-20T23:29:59Z'), dayAt('2026-11-21T23:00:00Z')]).toEqual(['2026-11-21', '2026-11-22'])
    expect(dayAt(now, 'Asia/Tbilisi')).toBe('2026-11-21')
    const next = new World({root, now, settings, days: kept})
    expect(next.momentIn('Europe/Paris')).toEqual({now, day: 'kept'})
    expect(next.days()).toEqual(kept)
  })

  it('asks which day it is only of who looks at it', () => {
    const world = newWorld()
    const moment = world.momentIn('Europe/Paris')
    expect([isAhead({date: '2026-11-25'}, moment), isAhead({date: '2026-11-19'}, moment)]).toEqual([true, false])
    expect(world.days()).toEqual({})
    expect(isAhead({date: '2026-11-21'}, moment)).toBe(false)
    expect(Object.keys(world.days())).toEqual(['Europe/Paris'])
  })
})
