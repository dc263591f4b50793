import type {Asset, Surroundings} from '../../src/model/note.js'

/** Surroundings of a note that is alone in its publication, but for the files that it names. */
export const alone = (assets: ReadonlyMap<string, Asset> = new Map()): Surroundings => ({
  assets,
  notes: [],
  broken: [],
  hasPage: false,
  isHeld: false,
  isPast: () => false,
  asDraft: false,
  sealedBy: '',
})
