import {makeTestLogKey, type TestLogKey} from '../../io/log/log-key.js'
import {withLock, type OnLockWait} from '../../io/lock.js'
import {makeStateFolder} from '../../io/private-files.js'
import {attempt} from '../../io/error.js'
import {makeTestSeal, type TestSeal} from '../../io/seal/make-test-seal.js'
import {UsageError} from '../../model/usage-error.js'
import {openContext} from '../context/context.js'
import {readPublication} from '../context/read-publication.js'

/** Test keys; without a seal where there was one already. */
export interface TestKeys {
  readonly seal?: TestSeal | undefined
  readonly log: TestLogKey
}

/**
 * Make test keys for seals of documents, signatures of mail and a log, and nothing else, in a publication.
 *
 * @throws {UsageError} If there is no publication, its `cess.yml` has mistakes, or it has such keys.
 * @throws {IoError} If the disk refuses, or another command does not end.
 */
export async function initSeal(directory: string, onWait?: OnLockWait): Promise<TestKeys> {
  const {root, now} = openContext({directory, notes: []})
  const {publication} = readPublication(root)
  if (!publication) throw noSender
  attempt('write', root, () => makeStateFolder(root, 'seal'))
  // The files are one set: of two that make them at once, one would have the passphrase of the other's key.
  return withLock(root, {onWait}, async () => {
    // The seal last: where it is, all is. What stood in between is told again with it.
    const log = makeTestLogKey(root, publication.siteUrl)
    const seal = await makeTestSeal(root, now, publication.sender.email)
    if (!seal && !log.isNew) throw already
    return {seal, log}
  })
}

const noSender = new UsageError({
  en: '`cess.yml` has mistakes, and test keys bear the address of `sender` and the site in it: `cess check` shows them',
  fr: "`cess.yml` contient des erreurs, et les clés d'essai portent l'adresse d'`expediteur` et le site qui s'y trouvent : `cess check` les montre",
})
const already = new UsageError({
  en: '`.cess/seal/` has test keys already: they stay. To make others, remove that folder first',
  fr: "`.cess/seal/` contient déjà des clés d'essai : elles restent. Pour en créer d'autres, supprimez d'abord ce dossier",
})
