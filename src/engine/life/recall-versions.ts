import type {Context} from '../context/context.js'
import type {Recalled, Standing} from '../campaign/recall.js'
import type {Memo} from '../memo/memo.js'
import {index} from '../queries/headers.js'
import {referencesIn} from '../../model/works.js'
import type {PublishingOptions} from './options.js'
import type {LifeReport} from './report.js'

/**
 * Once a version ends those before it, as a withdrawal does and a stricter label, recall mails of these that wait to be sent. Whoever runs the
 * command again does it again: it may have been killed before, or the ledger out of reach.
 *
 * @param memo That of the command: the publication as it was before.
 * @param since By path of the note, the version that ends those before it; the last one of every note, if absent.
 */
export async function recallVersions(
  memo: Memo,
  {root}: Pick<Context, 'root'>,
  {environment = {}}: Pick<PublishingOptions, 'environment'>,
  {status, steps}: Pick<LifeReport, 'status' | 'steps'>,
  since?: ReadonlyMap<string, string>,
): Promise<{readonly recalled?: Recalled | undefined}> {
  if (status !== 'done') return {}
  const {works} = await memo.get(index)
  const standing = steps.flatMap((step): readonly Standing[] => {
    const ending = since ? since.get(step.path) : step.version
    if (ending === undefined) return []
    const work = [...works.values()].find(one => one.some(({path}) => path === step.path)) ?? []
    const own = work.find(({path}) => path === step.path)
    const isOriginal = own === undefined || own === work[0]
    const references = [...new Set([step.reference, ...referencesIn(work)])]
    return [{references, version: step.version, since: ending, ...(!isOriginal && {lang: own.lang})}]
  })
  const {recallMail} = await import('../campaign/recall.js')
  return {recalled: await recallMail(root, environment, standing)}
}
