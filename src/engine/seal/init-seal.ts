import {makeTestLogKey, type TestLogKey} from '../../io/log/make-test-log-key.js'
import {makeTestSeal, type TestSeal} from '../../io/seal/make-test-seal.js'
import {UsageError} from '../../model/usage-error.js'
import {openContext} from '../context.js'
import {readPublication} from '../read-publication.js'

/**
 * Make keys for trying seals and a log, and nothing else, in a publication.
 * Make keys for trying seals of documents and signatures of mail, and nothing else, in a publication.
 *
 * @param directory A folder of the publication, or below it.
 * @throws {UsageError} If there is no publication, its `cess.yml` has mistakes, or it has such keys.
 * @throws {IoError} If the disk refuses.
 */
export async function initSeal(directory: string): Promise<TestKeys> {
  const context = openContext({directory, notes: []})
  const {root, now} = context
  const {publication} = readPublication(root)
  const seal = await makeTestSeal(root, now)
  const log = publication && makeTestLogKey(root, publication.siteUrl)
  if (!seal && !log) throw already
  return {...(seal && {seal}), ...(log && {log})}
}

/** Keys for trying; absent where there were such already, or where `cess.yml` has mistakes and names no log. */
export interface TestKeys {
  readonly seal?: TestSeal
  readonly log?: TestLogKey
export async function initSeal(directory: string): Promise<TestSeal> {
  const {root, now} = openContext({directory, notes: []})
  const {publication} = readPublication(root)
  if (!publication) throw noSender
  const made = await makeTestSeal(root, now, publication.sender.email)
  if (!made) throw already
  return made
}

const noSender = new UsageError({
  en: '`cess.yml` has mistakes, and a key for mail bears the address of `sender` in it: `cess check` shows them',
  fr: "`cess.yml` contient des erreurs, et une clé de courriel porte l'adresse de `sender` qui s'y trouve : `cess check` les montre",
})
const already = new UsageError({
  en: '`.cess/seal/` has keys for trying already: they stay. To make others, remove that folder first',
  fr: "`.cess/seal/` contient déjà des clés d'essai : elles restent. Pour en créer d'autres, supprimez d'abord ce dossier",
})
