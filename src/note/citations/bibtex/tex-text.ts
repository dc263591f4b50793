import {matchesOf} from '../../../model/matches.js'
import {
  argumentCommands,
  commands,
  diacritics,
  formattingCommands,
  formattingEnvs,
  mathCommands,
} from '#vendor/@citation-js/plugin-bibtex/lib/input/constants.js'
import {own} from '../../../model/own.js'
import {inCode} from '../../../model/quoted.js'
import type {Text} from '../../../model/text.js'

/** Commands that Citation.js's reader does not know, and what they print. */
const more: Readonly<Record<string, string>> = {
  aa: 'å',
  AA: 'Å',
  TeX: 'TeX',
  LaTeX: 'LaTeX',
  dots: '…',
  ldots: '…',
  slash: '/',
  og: '«\u00A0',
  fg: '\u00A0»',
  No: 'N°',
  no: 'n°',
  P: '¶',
  S: '§',
  pounds: '£',
  euro: '€',
  quad: ' ',
  space: ' ',
  relax: '',
  newline: ' ',
  ',': '\u202F',
  ';': '\u00A0',
  ' ': ' ',
  '\\': ' ',
  '-': '',
  '/': '',
  '@': '',
  '!': '',
}

const tables = [commands, mathCommands, diacritics, formattingEnvs, formattingCommands, argumentCommands]
const escaped = new Set('&%$#_{}')
const isKnown = (name: string): boolean =>
  escaped.has(name) || name === 'begin' || name === 'end' || tables.some(table => Object.hasOwn(table, name))

const command = /\\([A-Za-z]+|[^A-Za-z])( *)/gs
/** Under an accent, `\i` and `\j` are letters that had none. */
const dotless = /(\\["'`^~=.]|\\[Hbcdkrtuv](?![A-Za-z]))\s*(\{\s*)?\\([ij])(?![A-Za-z])\s*/g

const formula = /(?<!\\)\$[^$]*\$/g
/** Of `H_2O` TeX lowers the 2, the reader all that follows. */
const bareScript = /([_^])([^\s{}\\$])/g

/** A value with the commands that the reader knows, or one that nobody does. */
export type TexReading =
  {readonly status: 'read'; readonly tex: string} | {readonly status: 'unknown'; readonly command: string}

/** Put what they print for commands that Citation.js's reader would leave as they are, and look for those that would be printed. */
export function knownTex(value: string): TexReading {
  const unknown = matchesOf(value, command)
    .map(([, name = '']) => name)
    .find(name => own(more, name) === undefined && !isKnown(name))
  if (unknown !== undefined) return {status: 'unknown', command: `\\${unknown}`}
  const tex = value
    .replaceAll(formula, found => found.replaceAll(bareScript, '$1{$2}'))
    .replaceAll(dotless, '$1$2$3')
    .replaceAll(command, (whole, name: string, blanks: string) => {
      const printed = own(more, name)
      if (printed === undefined) return whole
      return /[A-Za-z]/.test(name) ? printed : `${printed}${blanks}`
    })
  return {status: 'read', tex}
}

/** The commands that are read, in words that follow “expected”. */
export const knownCommand: Text = {
  en: `a character, or a command for one, like ${inCode("\\'e")}`,
  fr: `un caractère, ou une commande qui en donne un, comme ${inCode("\\'e")}`,
}
