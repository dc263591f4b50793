import {own} from '../../model/own.js'
import {join} from 'node:path'
import type {Stuck} from '../../io/erase.js'
import {pathFrom} from '../../io/inside.js'
import type {Message} from '../../model/message.js'
import type {Text} from '../../model/text.js'
import {messageFor} from '../messages/message-for.js'
import type {BuildContext} from '../context/context.js'

/** Messages on forbidden files that could not be removed. */
export const leftStanding = (context: BuildContext, stuck: readonly Stuck[]): readonly Message[] =>
  stuck.map(({path, code}) =>
    messageFor(pathFrom(context.root, join(context.out, path)), 'output-stays', {
      actual: own(kinds, code) ?? {
        en: `file that cannot be removed (\`${code}\`)`,
        fr: `fichier impossible à supprimer (\`${code}\`)`,
      },
    }),
  )

/** Messages on files of the site with unknown contents. */
export const unplacedMessages = (context: BuildContext, paths: readonly string[]): readonly Message[] =>
  paths.map(path =>
    messageFor(pathFrom(context.root, join(context.out, path)), 'site-unplaced', {
      actual: {en: 'file that names no note', fr: 'un fichier qui ne nomme aucune note'},
    }),
  )

const kinds: Readonly<Partial<Record<string, Text>>> = {
  EISDIR: {en: 'folder in the place of a file', fr: "un dossier à la place d'un fichier"},
  ELOOP: {en: 'link in the place of a folder', fr: "un lien à la place d'un dossier"},
}
