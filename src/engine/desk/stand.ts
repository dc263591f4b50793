import type {Message} from '../../model/message.js'
import {momentIn} from '../../model/moment.js'
import {compareNotes} from '../compare-notes.js'
import {indexHeaders, neighboursOf, type HeaderIndex, type Neighbours} from '../headers.js'
import type {Scene} from '../scene.js'
import type {Ground} from './ground.js'
import type {Reading} from './read-card.js'
import {own} from '../../model/own.js'

/** A note among the others. Replaced whenever anything changes that its editions or messages show. */
export interface Card {
  readonly reading: Reading
  /** Grows with each change. No two states of a note have the same, not even if it was gone in between. */
  readonly revision: number
  /** The notes that it can depend on. */
  readonly neighbours: Neighbours
  /** What they were when it last had no errors, as far as anybody knows; absent while that is now. */
  readonly past?: Neighbours
  /** Messages that come of comparing it with other notes. */
  readonly compared: readonly Message[]
}

/** The publication at one moment. */
export interface Stand {
  readonly scene: Scene
  /** The last one without errors. */
  readonly ground: Ground
  readonly index: HeaderIndex
  /** By path, in the order of paths. */
  readonly cards: ReadonlyMap<string, Card>
  /** The highest revision of any note until now, of those that are gone too. */
  readonly newest: number
}

/** What the next stand is made from. */
export interface Change extends Pick<Stand, 'scene' | 'ground'> {
  /** In the order of paths. */
  readonly readings: readonly Reading[]
  /** Paths of notes of which something changed that does not stand in their text, an image say. */
  readonly touched?: ReadonlySet<string>
  /** Whether a note is known to have had errors. */
  readonly hasErrors?: (card: Card) => boolean
}

/** Relate notes to each other. A card of `before` stays the same object while nothing that it shows has changed. */
export function standOf(change: Change, before?: Stand): Stand {
  const {scene, ground, readings, touched} = change
  const newest = before?.newest ?? 0
  const old = before?.ground === ground ? before : undefined
  // Most saves change a text alone: then nothing is related or compared anew.
  const settled = old && areRelationsSame(old, readings) ? old : undefined
  const index = settled?.index ?? indexHeaders(byPath(readings), momentIn(ground.publication.timeZone, scene.now))
  const comparisons =
    settled && !haveMoved(settled, readings) ? undefined : compareNotes(index, scene, ground.publication)
  const cards = readings.map(reading => {
    const {path} = reading.file
    const [card, last] = [settled?.cards.get(path), before?.cards.get(path)]
    const now = {
      reading,
      neighbours: card?.neighbours ?? neighboursOf(reading, index),
      compared: comparisons ? (own(comparisons, path) ?? []) : (card?.compared ?? []),
    }
    const isSame = old !== undefined && last !== undefined && touched?.has(path) !== true && isSameCard(last, now)
    if (isSame) return [path, last] as const
    const past = last && pastOf(last, now, change)
    return [path, {...now, ...(past && {past}), revision: (last?.revision ?? newest) + 1}] as const
  })
  return {
    ...{scene, ground, index, cards: new Map(cards)},
    newest: cards.reduce((most, [, {revision}]) => Math.max(most, revision), newest),
  }
}

const pastOf = (last: Card, {neighbours}: Pick<Card, 'neighbours'>, {hasErrors}: Change): Neighbours | undefined =>
  last.neighbours.key === neighbours.key || hasErrors?.(last) ? last.past : last.neighbours

const byPath = (readings: readonly Reading[]) => readings.map(reading => [reading.file.path, reading] as const)

const isSameCard = (a: Card, b: Omit<Card, 'revision'>): boolean =>
  a.reading === b.reading && a.neighbours.key === b.neighbours.key && isSame(a.compared, b.compared)

/** Whether no reading says anything else of itself or of others than before. */
function areRelationsSame({cards}: Stand, readings: readonly Reading[]): boolean {
  if (cards.size !== readings.length) return false
  return readings.every(reading => {
    const last = cards.get(reading.file.path)?.reading
    if (last === undefined || last === reading) return last === reading
    return isSame(relationsOf(last), relationsOf(reading))
  })
}

const relationsOf = ({header, remains, mentions}: Reading) => [header, remains, mentions]

/** Whether the text of a note changed that has messages of comparing: they stand elsewhere in it now. */
const haveMoved = ({cards}: Stand, readings: readonly Reading[]): boolean =>
  readings.some(reading => {
    const card = cards.get(reading.file.path)
    return card !== undefined && card.compared.length > 0 && card.reading !== reading
  })

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

/** The first note of a name. */
export function cardOf({cards}: Stand, slug: string): Card | undefined {
  for (const card of cards.values()) if (card.reading.file.slug === slug) return card
  return undefined
}
