import type {Find} from '../../audit/audit-file.js'
import type {Message} from '../../model/message.js'
import type {Finding} from '../../model/report.js'
import type {RuleId} from '../../model/rules/index.js'
import type {Text} from '../../model/text.js'
import {messageFor} from '../messages/message-for.js'

/** A find as a message with note and place but without the words, since reports have more readers. */
export function findMessage(path: string, find: Find): Message {
  const {line, column, inner} = find
  const place = inner.length === 0 && line !== undefined && column !== undefined ? {line, column} : undefined
  return messageFor(path, find.rule, {place, ...factOf(find, path)})
}

function factOf(find: Find, path: string): Finding {
  const where = placeOf(find, path)
  if (find.why) {
    const {en, fr} = find.why
    return {fact: {en: `Unexpected ${en}${where.en}`, fr: `Inattendu : ${fr}${where.fr}`}}
  }
  const text = find.note === undefined ? undefined : findFact(find)
  return text ? {fact: {en: text.en + where.en, fr: text.fr + where.fr}} : {}
}

/** A find as the beginning of a sentence: “The reference of `notes/sahel.fr.md`”. */
export function findFact(find: Pick<Find, 'rule' | 'note' | 'noteLine'>): Text {
  const note = `\`${find.note ?? ''}\``
  return texts[find.rule]?.(note, find.noteLine ?? 1) ?? {en: note, fr: note}
}

const texts: Partial<Record<RuleId, (note: string, line: number) => Text>> = {
  'audit-reference': note => ({en: `The reference of ${note}`, fr: `La référence de ${note}`}),
  'audit-name': note => ({
    en: `The name of ${note}, or of one of its files`,
    fr: `Le nom de ${note}, ou d'un de ses fichiers`,
  }),
  'audit-title': note => ({en: `The title or subtitle of ${note}`, fr: `Le titre ou le sous-titre de ${note}`}),
  'audit-text': (note, line) => ({
    en: `At least eight words of ${note}, from its line ${line} on`,
    fr: `Au moins huit mots de ${note}, à partir de sa ligne ${line}`,
  }),
}

/** “, in `report.pdf > note.md:12`”; nothing where the file itself is meant. */
function placeOf({inner, line}: Find, path: string): Text {
  if (inner.length === 0) return {en: '', fr: ''}
  const way = [path.slice(path.lastIndexOf('/') + 1), ...inner].join(' > ').replaceAll('`', "'")
  const place = `\`${way}${line === undefined ? '' : `:${line}`}\``
  return {en: `, in ${place}`, fr: `, dans ${place}`}
}
