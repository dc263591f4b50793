import {VFile} from 'vfile'
import type {TemplateRead} from '../../io/template-files.js'
import {didYouMean, nearest, orMeant} from '../../model/nearest.js'
import type {Message} from '../../model/message.js'
import {report, type Finding} from '../../model/report.js'
import type {Text} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'
import {messagesOf} from '../messages/message-of.js'

/**
 * Messages on `cess.yml`, with one on a template that does not exist.
 *
 * @throws {UsageError} If it was the command that named it.
 */
export function reportedOnTemplate(
  {path, value, data, messages}: VFile,
  name: string,
  {place, isTold}: {readonly place: Exclude<TemplateRead, {status: 'found'}>; readonly isTold: boolean},
): readonly Message[] {
  const isOutside = place.status === 'outside'
  const guess = isOutside ? undefined : nearest(name, place.others)
  if (isTold) throw isOutside ? outsideTemplate(name) : unknownTemplate(name, orMeant(guess))
  const file = new VFile({path, value, data})
  file.messages.push(...messages)
  reportTemplate(file, name, isOutside ? outside : {remedy: didYouMean(guess)})
  return messagesOf(file)
}

function reportTemplate(file: VFile, name: string, finding: Finding): void {
  const lines = String(file.value).split('\n')
  const line = lines.findIndex(text => /^(template|modele|modèle)\s*:/.test(text)) + 1
  const column = (lines[line - 1]?.indexOf(name) ?? 0) + 1
  report(file, 'template-unknown', {
    place: line > 0 ? {line, column} : undefined,
    actual: `\`${name}\``,
    ...finding,
  })
}

const unknownTemplate = (name: string, meant: Text) =>
  new UsageError({
    en: `There is no brand \`${name}\`${meant.en}`,
    fr: `Il n'y a pas de marque \`${name}\`${meant.fr}`,
  })

/** Finding on a template that is a link out of the publication. */
const outside: Finding = {
  actual: {en: 'link out of the publication', fr: 'un lien hors de la publication'},
  expected: {en: 'a folder of the publication', fr: 'un dossier de la publication'},
  remedy: {
    en: 'Copy the brand into `templates/`, in place of the link.',
    fr: 'Copiez la marque dans `templates/`, à la place du lien.',
  },
}

const outsideTemplate = (name: string) =>
  new UsageError({
    en: `The brand \`${name}\` is a link out of the publication: copy it into \`templates/\``,
    fr: `La marque \`${name}\` est un lien hors de la publication : copiez-la dans \`templates/\``,
  })
