import type {CheckOptions} from '../context/options.js'
import {humanChecks} from '../../audit/heard/human-checks.js'
import type {ToolLanguage} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'
import {isErrorFor} from '../../model/message.js'
import {openContext} from '../context/context.js'
import {heardIn} from '../desk/worker/read-aloud.js'
import {namedNotes} from '../publication/named-notes.js'
import {readWithMemo} from '../publication/open-memo.js'
import {edition, editionKey} from '../queries/editions.js'
import {findings} from '../queries/findings.js'
import {sharedState} from '../queries/shared.js'

/**
 * A note as a screen reader reads its PDF, in lines, and then what only a person can check of it; without a note, the questions alone.
 *
 * @throws {UsageError} If the name fits no note or several, or its note, `cess.yml` or the template has mistakes.
 * @throws {IoError} If the disk refuses.
 */
export async function hearNote(
  {directory, name, onWait}: Pick<CheckOptions, 'directory' | 'onWait'> & {readonly name: string | undefined},
  language: ToolLanguage,
): Promise<readonly string[]> {
  if (name === undefined) return humanChecks(undefined, language)
  const context = openContext({directory, notes: [name], onWait})
  return readWithMemo(context, async open => {
    const [note, ...others] = await namedNotes(open.memo, context.names, context)
    if (!note || others.length > 0) throw severalNotes(name, [...(note ? [note] : []), ...others].length)
    if (!(await open.memo.get(sharedState)).isLoaded) throw noEditions()
    if ((await open.memo.get(findings, note.path)).some(isErrorFor(context))) throw hasMistakes(note.path)
    const {bytes} = await open.memo.get(edition, editionKey(note.path, 'pdf'))
    const {lines, checks} = heardIn(bytes, language)
    return [...lines, '', ...checks]
  })
}

const severalNotes = (name: string, count: number) =>
  new UsageError({
    en: `\`${name}\` matches ${count} notes: name one`,
    fr: `\`${name}\` désigne ${count} notes : nommez-en une`,
  })

const noEditions = () =>
  new UsageError({
    en: '`cess.yml` or the template has errors, and notes therefore have no PDF: `cess check` shows them',
    fr: "`cess.yml` ou le modèle a des erreurs, et les notes n'ont donc pas de PDF : `cess check` les montre",
  })

const hasMistakes = (path: string) =>
  new UsageError({
    en: `\`${path}\` has errors and therefore no PDF: \`cess check ${path}\` shows them`,
    fr: `\`${path}\` a des erreurs et n'a donc pas de PDF : \`cess check ${path}\` les montre`,
  })
