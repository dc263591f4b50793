import {systemClock} from '../../io/clock.js'
import {localIso, readClock} from '../../model/moment.js'
import {UsageError} from '../../model/usage-error.js'
import {publicationTimeZone} from './read-log.js'

/** A time at which a campaign is to begin. */
export interface SendTime {
  /** ISO 8601, UTC. */
  readonly at: string
  /** The same in the time zone of the publication (`2026-12-01T07:00+01:00`), with its name. */
  readonly local: string
  readonly zone: string
}

/** Later times are taken for a mistyped year. */
const farthestMs = 366 * 86_400_000

/**
 * Read `--at`, for the publication around a folder.
 *
 * @throws {UsageError} If it is no time, has no zone (it would be another on each machine; told is what it is in the house's), is over, or
 *   more than a year ahead.
 */
export async function readSendTime(text: string, directory: string): Promise<SendTime> {
  const zone = await publicationTimeZone(directory)
  const at = instantOf(text.trim(), zone)
  const aheadMs = Date.parse(at) - systemClock.nowMs()
  if (aheadMs <= 0) throw isOver(text, localIso(zone, new Date(systemClock.nowMs()).toISOString()))
  if (aheadMs > farthestMs) throw isFar(text)
  return {at, zone, local: localIso(zone, at)}
}

const form =
  /^(?<day>\d{4}-\d\d-\d\d)T(?<time>(?:[01]\d|2[0-3]):[0-5]\d)(?<seconds>:[0-5]\d(?:\.\d{1,3})?)?(?<zone>Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/

function instantOf(text: string, house: string): string {
  const {day = '', time = '', zone} = form.exec(text)?.groups ?? {}
  // 31 February is the third of March to JavaScript.
  const isReal = day !== '' && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)
  if (!isReal) throw noTime(text)
  if (zone !== undefined) return new Date(text).toISOString()
  const {moments, unmoved} = readClock(house, `${day}T${time}`)
  const option = (now: string) => `\`--at ${localIso(house, now)}\``
  if (moments.length > 1) throw isTwice(text, house, moments.map(option))
  const [moment] = moments
  throw moment === undefined ? isNever(text, house, option(unmoved)) : noZone(text, house, option(moment))
}

const noTime = (text: string) =>
  new UsageError({
    en: `Unexpected \`--at ${text}\`, expected a time with its zone, like \`2026-12-01T07:00+01:00\``,
    fr: `\`--at ${text}\` ne convient pas ; attendu : une heure avec son fuseau, comme \`2026-12-01T07:00+01:00\``,
  })

const noZone = (text: string, house: string, meant: string) =>
  new UsageError({
    en: `\`--at ${text}\` names no time zone. In ${house}, that of the organisation, it is ${meant}`,
    fr: `\`--at ${text}\` ne dit pas le fuseau horaire. Dans celui de l'organisation, ${house}, c'est ${meant}`,
  })

const isTwice = (text: string, house: string, meant: readonly string[]) =>
  new UsageError({
    en: `\`--at ${text}\` comes twice in ${house}, where the clocks are put back: ${meant.join(' or ')}`,
    fr: `\`--at ${text}\` revient deux fois dans le fuseau ${house}, où l'on recule les horloges : ${meant.join(' ou ')}`,
  })

const isNever = (text: string, house: string, meant: string) =>
  new UsageError({
    en: `\`--at ${text}\` does not come in ${house}, where the clocks are put forward over it; the time meant is perhaps ${meant}`,
    fr: `\`--at ${text}\` n'existe pas dans le fuseau ${house}, où l'on avance les horloges ; l'heure voulue est peut-être ${meant}`,
  })

const isOver = (text: string, now: string) =>
  new UsageError({
    en: `\`--at ${text}\` is over: it is ${now}. Leave \`--at\` out to send now`,
    fr: `\`--at ${text}\` est passé : il est ${now}. Omettez \`--at\` pour envoyer maintenant`,
  })

const isFar = (text: string) =>
  new UsageError({
    en: `\`--at ${text}\` is more than a year ahead. Check the year; what is to go later is handed over later`,
    fr: `\`--at ${text}\` est dans plus d'un an. Vérifiez l'année ; ce qui part plus tard se transmet plus tard`,
  })
