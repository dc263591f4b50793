import {fields as allFields} from '../../model/front-matter.js'
import {frenchName} from '../../model/french-spelling.js'
import type {Message} from '../../model/message.js'
import type {PublicationRecord} from '../../model/life/record.js'
import {recordFile} from '../../model/life/record-place.js'
import {mayTake} from '../../model/life/states.js'
import {own} from '../../model/own.js'
import {quoted} from '../../model/quoted.js'
import {report, type Finding} from '../../model/report.js'
import {shellWord} from '../../model/shell-word.js'
import type {Text} from '../../model/text.js'
import type {TlpLabel} from '../../model/tlp.js'
import {tellOn} from '../notes/examine-note.js'
import {messageFor} from '../messages/message-for.js'
import {messagesOf} from '../messages/message-of.js'
import type {Difference, Life} from './note-life.js'
import {fileBeside, type FrontMatter} from '../notes/read-note.js'

/** Messages on a note relative to its published version. */
export function lifeMessages(path: string, given: FrontMatter, life: Life): readonly Message[] {
  const tell = tellOn(given)
  if (life.damaged !== undefined) return [messageFor(`${life.damaged}/${recordFile}`, 'record-damaged')]
  const name = shellWord(path)
  const standing = [
    ...raisedMessages(given, life, name),
    ...renamedMessages(given, life),
    ...emptyMessages(given, life),
  ]
  if (life.relation === 'unrecorded') {
    const finding = {
      fact: {
        en: 'It says that it is published, but this version is not on record',
        fr: 'Elle se dit publiée, et cette version ne figure pas au registre',
      },
      remedy: publishRemedy(name),
    }
    return [...tell('published-unrecorded', finding, 'status'), ...standing]
  }
  const changed = (life.differences ?? []).flatMap(difference => {
    const finding = {fact: changedFact(difference, life.version ?? ''), remedy: changedRemedy(name, life)}
    return at(given, difference, finding)
  })
  // A label that was changed under the same version is a changed field.
  return life.relation === 'changed' ? [...changed, ...renamedMessages(given, life)] : standing
}

/** Message on a published note that is gone. */
export const lostMessage = ({note, reference, version}: PublicationRecord): Message =>
  messageFor(note, 'published-missing', {
    fact: {
      en: `${reference}, published in version ${version}, no longer has a note`,
      fr: `${reference}, publiée en version ${version}, n'a plus de note`,
    },
    remedy: {
      en: `Run \`cess restore ${reference}\`; to withdraw it, run \`cess withdraw\` afterwards.`,
      fr: `Lancez \`cess restore ${reference}\` ; pour la retirer, passez ensuite par \`cess withdraw\`.`,
    },
  })

/** A message at the place of a difference, or at the top if the part is gone. */
function at(given: FrontMatter, difference: Difference, finding: Finding): readonly Message[] {
  if (difference.kind === 'words') {
    const file = fileBeside(given.file)
    report(file, 'published-changed', {...finding, place: {line: difference.line, column: 1}})
    return messagesOf(file)
  }
  return tellOn(given)('published-changed', finding, difference.kind === 'field' ? difference.key : '')
}

function changedFact(difference: Difference, version: string): Text {
  const what = subjects[difference.kind](difference)
  return {
    en: `Changed since version ${version} was published: ${what.en}`,
    fr: `Modification depuis la publication de la version ${version} : ${what.fr}`,
  }
}

const subjects: Readonly<Record<Difference['kind'], (difference: Difference) => Text>> = {
  words: () => ({en: 'the text', fr: 'le texte'}),
  field: difference => {
    const key = difference.kind === 'field' ? difference.key : ''
    const french = frenchName(key, own(allFields, key) ?? {aliases: []})
    return {en: `the field \`${key}\``, fr: `le champ \`${french}\``}
  },
  file: difference => {
    const path = difference.kind === 'file' ? quoted(difference.path) : ''
    return {en: `the file ${path}`, fr: `le fichier ${path}`}
  },
}

function raisedMessages(given: FrontMatter, {raised, label, version}: Life, name: string): readonly Message[] {
  if (raised === undefined || label === undefined) return []
  return tellOn(given)(
    'published-marking',
    {
      actual: raised === 'unknown' ? {en: 'no label that can be read', fr: 'aucune étiquette lisible'} : quoted(raised),
      expected: {
        en: `${quoted(label)}, the label of version ${version}`,
        fr: `${quoted(label)}, l'étiquette de la version ${version}`,
      },
      remedy: raisedRemedy(label, name),
    },
    'tlp',
  )
}

/** Remedy for a stricter label; of a version that was never public, no page is taken down. */
function raisedRemedy(label: TlpLabel, name: string): Text {
  const isOpen = label === 'TLP:CLEAR'
  return {
    en: `${isOpen ? 'The public page is taken down' : 'The published version is sent to nobody any more'}. Publish the new version with \`cess publish ${name}\`, or correct \`tlp\`.`,
    fr: `${isOpen ? 'La page publique est retirée' : "La version publiée n'est plus envoyée à personne"}. Publiez la nouvelle version par \`cess publish ${name}\`, ou corrigez \`tlp\`.`,
  }
}

function renamedMessages(given: FrontMatter, {formerly}: Life): readonly Message[] {
  if (formerly === undefined) return []
  return tellOn(given)(
    'published-renamed',
    {
      actual: {
        en: `nothing under its earlier name ${quoted(formerly)}`,
        fr: `rien sous son ancien nom ${quoted(formerly)}`,
      },
      expected: {
        en: 'what leads to the note, as mails and citations name it',
        fr: 'ce qui mène à la note, car courriels et citations le nomment',
      },
      remedy: {
        en: `Add \`aliases: [${formerly}]\`, or give the file its name back.`,
        fr: `Ajoutez \`anciens_noms: [${formerly}]\`, ou rendez son nom au fichier.`,
      },
    },
    'aliases',
  )
}

function emptyMessages(given: FrontMatter, {corrects, version = ''}: Life): readonly Message[] {
  if (corrects === undefined) return []
  const last = (given.checked?.fields.revisions?.length ?? 0) - 1
  return tellOn(given)(
    'correction-empty',
    {
      actual: {en: `what version ${version} says`, fr: `ce que dit la version ${version}`},
      expected: {en: 'the words that its correction tells of', fr: 'les mots que sa correction annonce'},
    },
    // Its nature is what is to be mended, if nothing else is.
    `revisions.${last}.nature`,
  )
}

const publishRemedy = (name: string): Text => ({
  en: `Run \`cess publish ${name}\`, or set \`status\` back to \`draft\`. What was published before there was a record is recorded by \`cess publish --adopt\`.`,
  fr: `Lancez \`cess publish ${name}\`, ou remettez le \`statut\` à \`brouillon\`. Ce qui a été publié avant que le registre existe y entre par \`cess publish --adopt\`.`,
})

function changedRemedy(name: string, {status = 'published'}: Life): Text {
  if (!mayTake('correct', status))
    return {
      en: `Run \`cess restore ${name}\` to undo the change, which \`cess diff ${name}\` shows.`,
      fr: `Lancez \`cess restore ${name}\` pour annuler la modification, que montre \`cess diff ${name}\`.`,
    }
  return {
    en: `Run \`cess correct ${name}\` to make a new version of it, or \`cess restore ${name}\` to undo the change; \`cess diff ${name}\` shows it.`,
    fr: `Lancez \`cess correct ${name}\` pour en faire une nouvelle version, ou \`cess restore ${name}\` pour annuler la modification ; \`cess diff ${name}\` la montre.`,
  }
}
