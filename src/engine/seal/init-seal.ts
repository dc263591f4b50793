import {makeTestLogKey, type TestLogKey} from '../../io/log/make-test-log-key.js'
import {makeTestSeal, type TestSeal} from '../../io/seal/make-test-seal.js'
import {UsageError} from '../../model/usage-error.js'
import {openContext} from '../context.js'
import {readPublication} from '../read-publication.js'

/**
 * Make keys for trying seals and a log, and nothing else, in a publication.
 *
 * @param directory A folder of the publication, or below it.
 * @throws {UsageError} If there is no publication, or it has such keys.
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
}

const already = new UsageError({
  en: '`.cess/seal/` has keys for trying already: they stay. To make others, remove that folder first',
  fr: "`.cess/seal/` contient déjà des clés d'essai : elles restent. Pour en créer d'autres, supprimez d'abord ce dossier",
})
