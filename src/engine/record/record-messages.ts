import {mayTake} from '../../model/life/states.js'
import type {Message} from '../../model/message.js'
import {shellWord} from '../../model/shell-word.js'
import type {Text} from '../../model/text.js'
import type {Life} from './note-life.js'

/** Whether a published note's identity or audience cannot be told as it stands. */
export const isUnclear = ({relation, raised}: Life): boolean => relation === 'broken' || raised === 'unknown'

/** Messages on the recorded copy of a note, moved to the note's own file. Those that stop nothing are dropped. */
export const onRecord = (
  messages: readonly Message[],
  {path, life}: {readonly path: string; readonly life: Life},
): readonly Message[] =>
  messages.flatMap(message => {
    if (message.path !== path) return [message]
    if (message.severity === 'warning') return []
    const {ruleId, severity, reason, remedy, actual, expected} = message
    const told = {path, ruleId, severity, ...(actual && {actual}), ...(expected && {expected})}
    return [{...told, reason: reasonOf(reason, life), remedy: remedyOf(remedy, path, life)}]
  })

const reasonOf = (reason: Text, {version = ''}: Life): Text => ({
  en: `In version ${version}, as published: ${reason.en}`,
  fr: `Dans la version ${version} publiée : ${reason.fr}`,
})

function remedyOf(remedy: Text, path: string, {relation, status = 'published'}: Life): Text {
  const name = shellWord(path)
  if (relation === 'draft')
    return {
      en: `${remedy.en} The next version replaces it: \`cess publish ${name}\`.`,
      fr: `${remedy.fr} La version suivante la remplace : \`cess publish ${name}\`.`,
    }
  if (!mayTake('correct', status)) return remedy
  return {
    en: `${remedy.en} \`cess correct ${name}\` makes a new version of it.`,
    fr: `${remedy.fr} \`cess correct ${name}\` en fait une nouvelle version.`,
  }
}
