import {mayBePublic} from '../../model/public-note.js'
import type {BuildContext} from '../context/context.js'
import {leavesOutStatus} from '../notes/marking.js'
import type {Known} from '../queries/headers.js'

type Asked = Pick<BuildContext, 'names' | 'groups'>

/** Whether a build was asked for the site alone, and for all of it. */
export const isOfSiteAlone = ({names, groups}: Asked): boolean =>
  names.length === 0 && groups.includes('site') && groups.every(group => group === 'site' || group === 'always')

/**
 * Whether a build that was asked for the site alone makes nothing of a note, since it cannot be in it: a draft, or restricted.
 * What cannot be read of a front matter with mistakes may say that it is published.
 */
export function standsAside(
  asked: Asked,
  note: Pick<Known, 'header' | 'partial' | 'marking' | 'isUnlabelled'> | undefined,
): boolean {
  if (note?.isUnlabelled) return false
  const unsaid = leavesOutStatus(note?.marking ?? '') ? 'draft' : 'published'
  const {tlp = 'TLP:CLEAR', status = unsaid} = note?.header ?? note?.partial ?? {}
  return isOfSiteAlone(asked) && !mayBePublic({tlp, status})
}
