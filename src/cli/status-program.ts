import type {Text} from '../model/text.js'
import {UsageError} from '../model/usage-error.js'
import type {CommandProgram} from './command-program.js'
import {help as shared} from './help.js'

/** Add `cess status` to the command line. */
export function addStatusCommand({add, say, run}: CommandProgram<'status'>): void {
  add('status')
    .argument('[notes...]', say(shared.notes))
    .option('--due <duration>', say(statusHelp.due), durationOf)
    .option('--at <date>', say(statusHelp.at))
    .option('--ics <file>', say(statusHelp.ics))
    .option('--json', say(statusHelp.json))
    .action(run(async () => (await import('./commands/status.js')).statusCommand))
}

const hourMs = 3600 * 1000
const unitsMs: ReadonlyMap<string, number> = new Map([
  ['h', hourMs],
  ['d', 24 * hourMs],
  ['j', 24 * hourMs],
  ['w', 7 * 24 * hourMs],
])

/** `7d`, `2w`, `36h`; `7j` in French. */
function durationOf(value: string): number {
  const [, number, unit = ''] = /^(\d{1,4})([hdjw])$/.exec(value.trim()) ?? []
  const unitMs = unitsMs.get(unit)
  if (number !== undefined && unitMs !== undefined) return Number(number) * unitMs
  throw new UsageError({
    en: `Unexpected \`--due ${value}\`, expected a number of days, weeks or hours, like \`7d\`, \`2w\` or \`36h\``,
    fr: `\`--due ${value}\` ne convient pas ; attendu : un nombre de jours, de semaines ou d'heures, comme \`7j\`, \`2w\` ou \`36h\``,
  })
}

/** Texts of `cess status --help`. */
export const statusHelp = {
  status: {
    en: 'show where every note stands, and what is due',
    fr: 'montre où en est chaque note, et ce qui arrive à échéance',
  },
  due: {
    en: 'only what is due within a time, like 7d, 2w or 36h; ends with 1 if something is',
    fr: "seulement ce qui arrive à échéance dans ce délai, comme 7j, 2w ou 36h ; code de retour 1 s'il y en a",
  },
  at: {
    en: 'as it will be on a day, or at a date and time with offset (default: now)',
    fr: 'tel que ce sera un jour donné, ou à une date et une heure avec décalage (par défaut : maintenant)',
  },
  ics: {
    en: 'write what is to come as a calendar (iCalendar), for you alone',
    fr: 'écrit ce qui est à venir dans un calendrier (iCalendar), pour vous seul',
  },
  json: {en: 'print JSON', fr: 'affiche du JSON'},
} satisfies Readonly<Record<string, Text>>

/** Text below it. */
export const statusAfterHelp = {
  status: {
    en: `
Dates are those of the front matter: when a note is to be published, when an embargo is lifted, when a note expires, and by when
recommendations are to be followed. The calendar names restricted notes: keep it to yourself.

Examples:
  cess status                      all notes
  cess status --due 7d             what is due within a week
  cess status --at 2026-12-24      as it will be on that day
  cess status --ics dates.ics      a calendar of what is to come`,
    fr: `
Les dates sont celles de l'en-tête : quand une note doit être publiée, quand un embargo est levé, quand une note expire, et
jusqu'à quand des recommandations sont à suivre. Le calendrier nomme des notes restreintes : gardez-le pour vous.

Exemples :
  cess status                      toutes les notes
  cess status --due 7j             ce qui arrive à échéance dans la semaine
  cess status --at 2026-12-24      tel que ce sera ce jour-là
  cess status --ics dates.ics      un calendrier de ce qui est à venir`,
  },
} satisfies Readonly<Record<string, Text>>
