import {sha256, verifyEd25519} from '../../io/log/ed25519.js'
import {publicationFile} from '../../io/find-publication.js'
import {
  checkLog,
  isMissing,
  type LogFault,
  type LoggedVersion,
  type OwnLogFlaw,
  type PlacedFault,
} from '../../model/life/check-log.js'
import {logEntryFile} from '../../model/life/record-place.js'
import type {PublicationRecord} from '../../model/life/record.js'
import {parseVerifierKey} from '../../model/log/signed-note.js'
import type {Message} from '../../model/message.js'
import type {RuleId} from '../../model/rules/index.js'
import type {Text} from '../../model/text.js'
import {messageFor} from '../messages/message-for.js'

/** Messages on the log of a publication, which has its public keys as lines in `cess.yml`, at the files concerned. */
export async function logMessages(
  versions: readonly LoggedVersion[],
  lines: readonly string[],
): Promise<{readonly isWhole: boolean; readonly flaw?: OwnLogFlaw; readonly messages: readonly Message[]}> {
  const keys = lines.map(line => parseVerifierKey(sha256, line))
  const known = keys.filter(key => key !== undefined)
  if (known.length < keys.length)
    return {isWhole: false, flaw: 'keys', messages: [messageFor(publicationFile, 'log-key', {fact: garbled})]}
  const faults = await checkLog(versions, {sha256, verify: verifyEd25519, keys: known})
  const messages = faults.map(messageOf)
  if (messages.length === 0) return {isWhole: true, messages}
  const flaw = faults.every(({fault}) => fault === 'unsigned') ? 'other-key' : 'missing'
  return {isWhole: faults.every(isMissing), flaw, messages}
}

/** Message on a version that is missing in the log. */
export const pendingMessage = (path: string, {reference, version}: PublicationRecord): Message =>
  messageFor(path, 'log-pending', {
    fact: {
      en: `${reference}, published in version ${version}, is public, and not in the log`,
      fr: `${reference}, publiée en version ${version}, est publique, et absente du journal`,
    },
  })

const messageOf = (placed: PlacedFault): Message =>
  messageFor(`${placed.folder}/${logEntryFile}`, ruleOf[placed.fault], {fact: facts[placed.fault](placed)})

const ruleOf: Readonly<Record<LogFault, RuleId>> = {
  damaged: 'log-damaged',
  missing: 'log-damaged',
  gap: 'log-damaged',
  forked: 'log-forked',
  differs: 'log-damaged',
  rewritten: 'log-damaged',
  unsigned: 'log-key',
}

const facts: Readonly<Record<LogFault, (placed: PlacedFault) => Text>> = {
  damaged: () => ({en: 'It cannot be read', fr: 'Illisible'}),
  missing: () => ({
    en: 'It is gone: the record says that this version was logged',
    fr: "Il a disparu : d'après le registre, cette version était au journal",
  }),
  gap: ({index = 0}) => ({
    en: `It is entry ${index + 1} of the log, and the one before is gone`,
    fr: `C'est l'entrée ${index + 1} du journal, et celle d'avant a disparu`,
  }),
  forked: ({index = 0, other = ''}) => ({
    en: `It is entry ${index + 1} of the log, and so is \`${other}/${logEntryFile}\`: two branches were published from`,
    fr: `C'est l'entrée ${index + 1} du journal, comme \`${other}/${logEntryFile}\` : on a publié depuis deux branches`,
  }),
  differs: () => ({
    en: 'It says something else than its record',
    fr: "Il ne dit pas ce que dit l'inscription au registre",
  }),
  rewritten: ({index = 0}) => ({
    en: `The log up to entry ${index + 1} is not the one that was signed`,
    fr: `Jusqu'à l'entrée ${index + 1}, le journal n'est pas celui qui fut signé`,
  }),
  unsigned: () => ({
    en: 'No key of `log` in `cess.yml` signed it',
    fr: "Aucune clé de `journal` dans `cess.yml` ne l'a signé",
  }),
}

const garbled: Text = {
  en: 'A key of `log` is none: its name, its id and its key do not belong together',
  fr: "Une clé de `journal` n'en est pas une : son nom, son identifiant et sa clé ne vont pas ensemble",
}
