import {caniemail} from 'caniemail'

/** Programs that readers in institutions and newsrooms use, under the names that caniemail.com has for them. */
const programs = {
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
} as const

// The table is typed by its keys; `Object.keys` forgets them.
const ids = Object.keys(programs) as (keyof typeof programs)[]

/** Names of the programs that do not know a declaration, as far as caniemail.com was able to try. */
export const programsWithout = (property: string, value: string): readonly string[] =>
  ids.filter(id => isUnknown(id, property, value)).map(id => programs[id])

function isUnknown(id: keyof typeof programs, property: string, value: string): boolean {
  try {
    const {errors} = caniemail({clients: [id], css: `.look{${property}:${value}}`}).issues
    return [...errors.values()].flat().some(({title}) => isAbout(title, property))
  } catch {
    // It throws where a program was never tried with a property, which says nothing of either.
    return false
  }
}

/** It also speaks of the selector, and of `transform` where `text-transform` is meant. Units and functions have names apart. */
const isAbout = (title: string, property: string): boolean =>
  title.startsWith(property) || /\bunit$|\(\)|\bfunction\b/.test(title)
