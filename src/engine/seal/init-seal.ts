import {makeTestSeal, type TestSeal} from '../../io/seal/make-test-seal.js'
import {UsageError} from '../../model/usage-error.js'
import {openContext} from '../context.js'

/**
 * Make keys for trying seals, and nothing else, in a publication.
 *
 * @param directory A folder of the publication, or below it.
 * @throws {UsageError} If there is no publication, or it has such keys.
 * @throws {IoError} If the disk refuses.
 */
export async function initSeal(directory: string): Promise<TestSeal> {
  const {root, now} = openContext({directory, notes: []})
  const made = await makeTestSeal(root, now)
  if (!made) throw already
  return made
}

const already = new UsageError({
  en: '`.cess/seal/` has keys for trying already: they stay. To make others, remove that folder first',
  fr: "`.cess/seal/` contient déjà des clés d'essai : elles restent. Pour en créer d'autres, supprimez d'abord ce dossier",
})
