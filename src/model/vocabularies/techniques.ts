import {disarmTable} from './data/disarm.js'

/** A technique of DISARM: its name, the tactics that it serves, and its object in DISARM's own STIX bundle. */
export interface Technique {
  /** `T0049` or, of a technique of a technique, `T0086.002`. */
  readonly id: string
  readonly name: string
  /** Phases of DISARM's kill chain. */
  readonly tactics: readonly string[]
  readonly stixId: string
  /** Made and last changed then (RFC 3339). */
  readonly modified: string
}

function read(line: string): readonly [id: string, technique: Technique] {
  const [id = '', name = '', tactics = '', uuid = '', seconds = ''] = line.split('|')
  const modified = `2024-11-22T16:43:${seconds}Z`
  return [id, {id, name, tactics: tactics.split(','), stixId: `attack-pattern--${uuid}`, modified}]
}

/** All techniques of DISARM Red by their ids. */
export const techniques: ReadonlyMap<string, Technique> = new Map(disarmTable.trim().split('\n').map(read))

/** The address of DISARM's page on a technique. */
export const techniqueAddress = (id: string): string =>
  `https://github.com/DISARMFoundation/DISARMframeworks/blob/main/generated_pages/techniques/${id}.md`
