import type {ImportedNote} from '../engine/import/import-word.js'
import type {GivenFields} from '../engine/new/new-note.js'
import {frenchName} from '../model/french-spelling.js'
import {fields, type FieldKey} from '../model/front-matter.js'
import type {ToolLanguage} from '../model/text.js'
import {mask, printable} from './mask.js'

const en = {
  taken: 'Taken from the document, to be checked:',
  lost: 'Changed from the document:',
  comments: 'Comments, kept at the end of the note where no edition prints them:',
  mended: (count: number) => `Corrected as \`cess check --fix\` does: ${count}`,
  more: (count: number) => `… and ${count} more`,
  times: (what: string, count: number) => (count === 1 ? what : `${what} (${count} times)`),
}

const fr: typeof en = {
  taken: 'Repris du document, à vérifier :',
  lost: 'Ce qui a changé par rapport au document :',
  comments: 'Commentaires, gardés à la fin de la note, où aucune édition ne les imprime :',
  mended: count => `Corrigé comme le fait \`cess check --fix\` : ${count}`,
  more: count => `… et ${count} de plus`,
  times: (what, count) => (count === 1 ? what : `${what} (${count} fois)`),
}

const words: Readonly<Record<ToolLanguage, typeof en>> = {en, fr}

/**
 * Report of an import: files that were written, and what an author should look at.
 *
 * @param taken Fields that the document gave.
 */
export function importText(
  {paths, lost, comments, mended}: ImportedNote,
  taken: GivenFields,
  language: ToolLanguage,
): string {
  const say = words[language]
  const line = (text: string) => printable(mask(text))
  const name = (key: FieldKey) => (language === 'fr' ? frenchName(key, fields[key]) : key)
  const losses = lost.flatMap(({what, count, places}) => [
    `  ${say.times(what[language], count)}`,
    ...places.map(place => `    ${line(place[language])}`),
    ...(places.length > 1 && count > places.length ? [`    ${say.more(count - places.length)}`] : []),
  ])
  return [
    ...paths,
    ...(taken.size > 0 ? ['', say.taken, ...[...taken].map(([key, value]) => `  ${name(key)}: ${line(value)}`)] : []),
    ...(losses.length > 0 ? ['', say.lost, ...losses] : []),
    ...(comments.length > 0 ? ['', say.comments, ...comments.map(comment => `  ${line(comment[language])}`)] : []),
    ...(mended > 0 ? ['', say.mended(mended)] : []),
  ].join('\n')
}
