import {readCommitter} from '../../io/life/read-committer.js'
import type {Context} from '../context/context.js'
import type {Occasion} from './make-record.js'
import type {PublishOptions} from './options.js'

/** Time and person of a publication: the named person, else the committer. */
export function occasionOf(
  {root, now}: Context,
  {by, isAdoption}: Pick<PublishOptions, 'by' | 'isAdoption'>,
): Occasion {
  const committer = readCommitter(root)
  return {published: now, ...(isAdoption && {adopted: true}), by: by ?? committer?.name, committer, approvals: []}
}
