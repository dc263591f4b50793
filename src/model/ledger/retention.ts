/** Months for which a house keeps masks that says nothing else. */
export const usualRetention = 36

/**
 * The moment from which on is kept what the ledger says of persons, some months before another (ISO 8601, UTC). A day that the month has
 * not is its last: a month before 31 March is the end of February.
 */
export function keptSince(at: string, months: number): string {
  const day = new Date(at)
  const date = day.getUTCDate()
  day.setUTCDate(1)
  day.setUTCMonth(day.getUTCMonth() - months)
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate()
  day.setUTCDate(Math.min(date, last))
  return day.toISOString()
}
