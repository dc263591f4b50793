import {catalogue} from '../model/editions/catalogue.js'
import {noteFileFacts, toldEditions, type NoteFileId} from '../model/editions/lists.js'
import type {ToolLanguage} from '../model/text.js'

const words = {
  en: {name: '<name>', and: 'and', always: 'always'},
  fr: {name: '<nom>', and: 'et', always: 'toujours'},
} as const satisfies Readonly<Record<ToolLanguage, object>>

const nameWidth = 19
const helpWidth = 42

/** Description of each file of a note, a line each, with what `--only` names it by. */
export function editionLines(language: ToolLanguage): string {
  const {name, always} = words[language]
  const lines = toldEditions.map(id => {
    const {extension, help, group} = noteFileFacts[id]
    const asked = group === undefined ? always : `--only ${group}`
    return `  ${`${name}${extension}`.padEnd(nameWidth - 1)} ${help[language].padEnd(helpWidth)} ${asked}`
  })
  return lines.join('\n')
}

/** Endings of a note's files in a sentence: those of the group `data`, or all others. */
export function endingsOf(which: 'data' | 'others', language: ToolLanguage): string {
  const isWanted = (id: NoteFileId) => (noteFileFacts[id].group === 'data') === (which === 'data')
  const endings = toldEditions.filter(isWanted).map(id => catalogue[id].extension)
  return `${endings.slice(0, -1).join(', ')} ${words[language].and} ${endings.at(-1)}`
}
