import {digestOf} from '../../io/digest.js'
import type {Ledger} from '../../io/ledger/ledger.js'
import type {Document} from '../../model/document.js'
import type {Message} from '../../model/message.js'
import {compareVersions} from '../../model/compare-versions.js'
import {UsageError} from '../../model/usage-error.js'
import {messageFor} from '../messages/message-for.js'
import type {CampaignNote} from './open-note.js'
import type {Plan} from './plan.js'

/** Refusals because of earlier mailings: a later version went out, or this version with other words. */
export async function earlierRefusals(note: CampaignNote, ledger: Ledger): Promise<readonly Message[]> {
  const {metadata, original, references} = note
  const {version} = metadata
  const versions = await ledger.versionsOf(references)
  const later = [...versions, ...(await ledger.standing(references))]
    .toSorted(compareVersions)
    .findLast(sent => compareVersions(sent, version) > 0)
  if (later !== undefined) {
    const actual = {en: `version ${version} after ${later}`, fr: `version ${version} après la ${later}`}
    return [messageFor(original.path, 'send-outdated', {actual})]
  }
  if (!versions.includes(version)) return []
  const words = await ledger.wordsOf(references, version)
  const changed = [...new Set(note.editions.values())].filter(
    ({lang, document}) => (words.get(lang) ?? wordsDigest(document)) !== wordsDigest(document),
  )
  return changed.map(({path}) => messageFor(path, 'send-changed', {fact: otherWordsThan(version)}))
}

const otherWordsThan = (version: string) => ({
  en: `Version ${version} went out already, with other words than the note has now.`,
  fr: `La version ${version} est déjà partie, avec d'autres mots que ceux de la note d'aujourd'hui.`,
})

/**
 * Record the digest of the words of a version before it is sent.
 *
 * @throws {UsageError} If others go out from another machine at this moment.
 */
export async function fixWords(note: CampaignNote, ledger: Ledger, plan: Plan): Promise<void> {
  const {id, version} = note.metadata
  const editions = new Set(plan.next.map(({edition}) => edition))
  const own = [...editions].map(({lang, document}) => ({note: id, version, lang, words: wordsDigest(document)}))
  await ledger.fixWords(own)
  const fixed = await ledger.wordsOf(note.references, version)
  if (own.some(({lang, words}) => fixed.get(lang) !== words)) throw otherWords()
}

const otherWords = () =>
  new UsageError({
    en: 'This version of the note is going out with other words, from another machine; give the changed note a new version',
    fr: "Une autre machine envoie en ce moment cette version avec d'autres mots ; donnez à la note modifiée une nouvelle version",
  })

/** Digest of the words of a version in one language, whatever template and form it is sent in. */
function wordsDigest(document: Document): string {
  const {masthead, summary, keyPoints, body, recommendations, footnotes, references} = document
  const {title, subtitle} = masthead
  return digestOf(JSON.stringify([title, subtitle, summary, keyPoints, body, recommendations, footnotes, references]))
}
