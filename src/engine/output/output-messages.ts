import {own} from '../../model/own.js'
import {join} from 'node:path'
import type {Stuck} from '../../io/erase.js'
import {pathFrom} from '../../io/inside.js'
import type {Message} from '../../model/message.js'
import type {Finding} from '../../model/report.js'
import type {RuleId} from '../../model/rules/index.js'
import type {Text} from '../../model/text.js'
import {messageFor} from '../messages/message-for.js'
import type {BuildContext} from '../context/context.js'

/** The output folder of a publication. */
type Output = Pick<BuildContext, 'root' | 'out'>

/** A path of the output folder, from the publication. */
export const shownOutput = ({root, out}: Output, path: string): string => pathFrom(root, join(out, path))

const on = (output: Output, path: string, rule: RuleId, finding?: Finding): Message =>
  messageFor(shownOutput(output, path), rule, finding)

/** Messages on forbidden files that could not be removed. */
export const leftStanding = (output: Output, stuck: readonly Stuck[]): readonly Message[] =>
  stuck.map(({path, code}) =>
    on(output, path, 'output-stays', {
      actual: own(kinds, code) ?? {
        en: `file that cannot be removed (\`${code}\`)`,
        fr: `fichier impossible à supprimer (\`${code}\`)`,
      },
    }),
  )

const kinds: Readonly<Partial<Record<string, Text>>> = {
  EISDIR: {en: 'folder in the place of a file', fr: "un dossier à la place d'un fichier"},
  ELOOP: {en: 'link in the place of a folder', fr: "un lien à la place d'un dossier"},
}

/** On a file of the site with unknown contents. */
export const unplacedMessage = (output: Output, path: string): Message =>
  on(output, path, 'site-unplaced', {
    actual: {en: 'file that names no note', fr: 'un fichier qui ne nomme aucune note'},
  })

/** On a file of somebody's in the place of one of ours. */
export const takenMessage = (output: Output, path: string): Message =>
  on(output, path, 'output-taken', {
    actual: {en: 'file that cess did not make', fr: "fichier que cess n'a pas fait"},
  })

/** On a file that was changed since cess wrote it. */
export const changedMessage = (output: Output, path: string): Message => on(output, path, 'output-changed')
