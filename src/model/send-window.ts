/** Days of a week, as `cess.yml` names them, in the order of ISO 8601. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/**
 * When a group may be written to: from one time of day until another, by the clocks of a time zone. One that ends before it begins goes on
 * into the night; `days` are those on which it begins.
 */
export interface SendWindow {
  readonly days: readonly (typeof weekdays)[number][]
  /** `08:00`. */
  readonly from: string
  /** `18:00`, no longer in it; `24:00` for the end of the day. */
  readonly to: string
  /** Name in the time zone database. */
  readonly zone: string
}

const minuteMs = 60_000
/** A window opens within a week, or the week after where the clocks pass over it. */
const farthestMinutes = 15 * 24 * 60

/**
 * The first moment from `nowMs` on (ms since 1970) at which all windows are open: `nowMs` itself where they are, else the beginning of a minute. Undefined
 * where they are not open together within two weeks.
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
      timeZone: zone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
    const names = new Set<string>(days)
    const after = new Set<string>(days.map(day => weekdays[(weekdays.indexOf(day) + 1) % weekdays.length] ?? day))
    const isOvernight = to < from
    return (timeMs: number): boolean => {
      const parts = new Map(format.formatToParts(timeMs).map(({type, value}) => [type, value]))
      const time = `${parts.get('hour')}:${parts.get('minute')}`
      const day = (parts.get('weekday') ?? '').toLowerCase()
      if (!isOvernight) return names.has(day) && time >= from && time < to
      return (names.has(day) && time >= from) || (after.has(day) && time < to)
    }
  })
  return timeMs => tests.every(test => test(timeMs))
}
