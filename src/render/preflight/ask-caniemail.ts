import {askedPrograms, declarations, properties, units} from './caniemail-data.js'

/** Programs that readers in institutions and newsrooms use, under the names that caniemail.com has for them. */
const programs: Readonly<Record<(typeof askedPrograms)[number], string>> = {
  'outlook.windows': 'Outlook (Windows)',
  'outlook.macos': 'Outlook (macOS)',
  'outlook.ios': 'Outlook (iOS)',
  'outlook.android': 'Outlook (Android)',
  'gmail.desktop-webmail': 'Gmail',
  'gmail.ios': 'Gmail (iOS)',
  'gmail.android': 'Gmail (Android)',
  'apple-mail.macos': 'Apple Mail (macOS)',
  'apple-mail.ios': 'Apple Mail (iOS)',
  'thunderbird.macos': 'Thunderbird',
  'protonmail.desktop-webmail': 'Proton Mail',
  'yahoo.desktop-webmail': 'Yahoo! Mail',
  'orange.desktop-webmail': 'Orange',
  'laposte.desktop-webmail': 'La Poste',
  'sfr.desktop-webmail': 'SFR',
}

/**
 * Names of the programs that do not know a declaration, as far as caniemail.com was able to try. Where anything of it was
 * never tried with a program, nothing is said of that one.
 */
export function programsWithout(property: string, value: string): readonly string[] {
  const said = [
    ...answersOn(properties, name => name === property),
    ...answersOn(declarations, name => name === `${property}: ${value}`),
    ...answersOn(units, unit => isIn(value, unit)),
  ]
  return askedPrograms.flatMap((id, at) => {
    const letters = said.map(answers => answers.charAt(at))
    return letters.includes('n') && !letters.includes('?') ? [programs[id]] : []
  })
}

const answersOn = (table: Readonly<Record<string, string>>, isAsked: (name: string) => boolean): readonly string[] =>
  Object.entries(table).flatMap(([name, answers]) => (isAsked(name) ? [answers] : []))

const isIn = (value: string, unit: string): boolean =>
  unit === 'initial' ? /\binitial\b/.test(value) : new RegExp(String.raw`\d${unit}`).test(value)
