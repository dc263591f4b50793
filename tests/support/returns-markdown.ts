import {diagnosticRows} from '../../src/model/returns/diagnostic-words.js'
import {mailSystems} from '../../src/model/returns/mail-systems.js'
import {statusRows, verdictMeanings} from '../../src/model/returns/status-codes.js'
import type {ToolLanguage} from '../../src/model/text.js'

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')

const words = {
  en: {
    heads: [
      ['verdict', 'what follows'],
      ['status', 'verdict', 'meaning'],
      ['words', 'sense', 'as in'],
    ],
    named: {},
    givenUp: 'given up after days of trying',
    systems: (names: readonly string[]) => `Reports in prose are known of: ${names.join('; ')}.`,
  },
  fr: {
    heads: [
      ['verdict', 'ce qui suit'],
      ['code', 'verdict', 'sens'],
      ['termes', 'sens', 'exemple'],
    ],
    named: {
      gone: 'disparue',
      passing: 'passager',
      policy: 'règle',
      unclear: 'douteux',
      words: 'termes',
      doubt: 'doute',
      vague: 'vague',
      full: 'pleine',
      later: 'plus tard',
    },
    givenUp: "abandon après des jours d'essais",
    systems: (names: readonly string[]) =>
      `Sont connus les rapports en prose de : ${names.join(' ; ').replaceAll(' and ', ' et ').replace('others', 'autres')}.`,
  },
} as const

/** Tables of what comes back as docs/<language>/mailing.md has them: verdicts, codes, words and systems. */
export function returnsMarkdown(lang: ToolLanguage): string {
  const {heads, givenUp, systems} = words[lang]
  const named = new Map<string, string>(Object.entries(words[lang].named))
  const name = (word: string) => `_${named.get(word) ?? word}_`
  const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
    [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`)
  return [
    ...table(
      heads[0],
      Object.entries(verdictMeanings).map(([verdict, meaning]) => [name(verdict), meaning[lang]]),
    ),
    '',
    ...table(heads[1], [
      ...statusRows.map(({code, verdict, meaning}) => [`\`5.${code}\``, name(verdict), meaning[lang]]),
      ['`4.*`', name('passing'), givenUp],
    ]),
    '',
    ...table(
      heads[2],
      diagnosticRows.map(({meaning, sense, example}) => [meaning[lang], name(sense), cell(example)]),
    ),
    '',
    systems(mailSystems.map(({name: system}) => system)),
  ].join('\n')
}
