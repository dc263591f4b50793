import type {IsoDate} from '../model/text.js'

/** Hands out the day and remembers whether anybody asked: what nobody asked for cannot have changed the result. */
export interface DayWatch {
  readonly today: IsoDate
  /** The day if it was read, else undefined. */
  readonly used: () => IsoDate | undefined
}

/** A watch on one note's way; reading `today` is what it watches. */
export function watchDay(day: IsoDate): DayWatch {
  let read = false
  return {
    get today() {
      read = true
      return day
    },
    used: () => (read ? day : undefined),
  }
}
