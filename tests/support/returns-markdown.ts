import {diagnosticRows} from '../../src/model/returns/diagnostic-words.js'
import {mailSystems} from '../../src/model/returns/mail-systems.js'
import {statusRows, verdictMeanings} from '../../src/model/returns/status-codes.js'

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')

/** Tables of what comes back as docs/en/mailing.md has them: verdicts, codes, words and systems. */
export const returnsMarkdown = (): string =>
  [
    '| verdict | what follows |',
    '| --- | --- |',
    ...Object.entries(verdictMeanings).map(([verdict, {en}]) => `| _${verdict}_ | ${en} |`),
    '',
    '| status | verdict | meaning |',
    '| --- | --- | --- |',
    ...statusRows.map(({code, verdict, meaning}) => `| \`5.${code}\` | _${verdict}_ | ${meaning.en} |`),
    '| `4.*` | _passing_ | given up after days of trying |',
    '',
    '| words | sense | as in |',
    '| --- | --- | --- |',
    ...diagnosticRows.map(({meaning, sense, example}) => `| ${meaning.en} | _${sense}_ | ${cell(example)} |`),
    '',
    `Reports in prose are known of: ${mailSystems.map(({name}) => name).join('; ')}.`,
  ].join('\n')
