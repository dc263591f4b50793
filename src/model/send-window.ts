/** Days of a week, as `cess.yml` names them, in the order of ISO 8601. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

/** When a group may be written to: from one time of day until another, on some days, in a time zone. */
export interface SendWindow {
  readonly days: readonly Weekday[]
  /** `08:00`. */
  readonly from: string
  /** `18:00`, no longer in it; `24:00` for the end of the day. */
  readonly to: string
  /** Name in the time zone database. */
  readonly zone: string
}

const minuteMs = 60_000
/** Every window opens within a week, and the clocks of a zone change by less than a day. */
const farthestMinutes = 9 * 24 * 60

/**
 * The first moment from `nowMs` on (ms since 1970) at which all windows are open: `nowMs` itself where they are, else the beginning of a minute. Undefined
 * where they are never open together.
 */
export function nextOpening(windows: readonly SendWindow[], nowMs: number): number | undefined {
  const isOpen = openAt(windows)
  if (isOpen(nowMs)) return nowMs
  const firstMs = Math.floor(nowMs / minuteMs) * minuteMs
  for (let minute = 1; minute <= farthestMinutes; minute++)
    if (isOpen(firstMs + minute * minuteMs)) return firstMs + minute * minuteMs
  return undefined
}

function openAt(windows: readonly SendWindow[]): (timeMs: number) => boolean {
  const tests = windows.map(({days, from, to, zone}) => {
    const format = new Intl.DateTimeFormat('en', {
      ...{timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23'},
    })
    const names = new Set<string>(days)
    return (timeMs: number): boolean => {
      const parts = new Map(format.formatToParts(timeMs).map(({type, value}) => [type, value]))
      const time = `${parts.get('hour')}:${parts.get('minute')}`
      return names.has((parts.get('weekday') ?? '').toLowerCase()) && time >= from && time < to
    }
  })
  return timeMs => tests.every(test => test(timeMs))
}
