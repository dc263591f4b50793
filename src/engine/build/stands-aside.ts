import {mayBePublic} from '../../model/public-note.js'
import type {BuildContext} from '../context/context.js'
import {leavesOutStatus} from '../notes/marking.js'
import type {Known} from '../queries/headers.js'

/**
 * Whether a build that was asked for the site alone makes nothing of a note, since it cannot be in it: a draft, or restricted.
 * What cannot be read of a front matter with mistakes may say that it is published.
 */
export function standsAside(
  {names, groups}: Pick<BuildContext, 'names' | 'groups'>,
  note: Pick<Known, 'header' | 'partial' | 'marking' | 'isUnread'> | undefined,
): boolean {
  const isOfSite = names.length === 0 && groups.every(group => group === 'site' || group === 'always')
  const unsaid = leavesOutStatus(note?.marking ?? '') ? 'draft' : 'published'
  const {tlp = 'TLP:CLEAR', status = unsaid} = note?.header ?? note?.partial ?? {}
  return isOfSite && groups.includes('site') && note?.isUnread !== true && !mayBePublic({tlp, status})
}
