import {expect, it} from 'vitest'
import {Shelf} from '../../src/model/shelf.js'

class Words {
  readonly all: string[] = []
}

class Signs extends Words {}

it('has one of each kind, which is kept', () => {
  const [shelf, other] = [new Shelf(), new Shelf()]
  shelf.of(Words).all.push('a')
  expect([shelf.of(Words).all, shelf.of(Signs).all, other.of(Words).all]).toEqual([['a'], [], []])
})
