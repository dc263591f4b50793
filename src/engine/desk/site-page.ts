import {join} from 'node:path'
import {findPublication} from '../../io/find-publication.js'
import {folderAt} from '../../io/list-tree.js'
import type {LocalResponse} from '../../io/serve-local.js'
import {siteFolder} from '../../io/web-root.js'
import {deskPaths, type SiteBeginning} from '../../model/desk.js'
import {defaultOut} from '../context/context.js'
import {siteResponse} from '../site/site-response.js'
import {json, refuse} from './responses.js'

/**
 * Policy for pages of the site in the desk's frame. They share its origin, since browsers send its cookie to no other; so scripts are off,
 * forms are off and other hosts are blocked (HTML, “Sandboxing”).
 */
const policy = [
  "sandbox allow-same-origin; default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:",
  "base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
].join('; ')

/** A file of the last built site, or whether the page is there (`SiteBeginning`); 404 if there is none. */
export function answerSite(directory: string, path: string, isBeginning: boolean): LocalResponse {
  const folder = folderAt(join(findPublication(directory), defaultOut, siteFolder))
  if (isBeginning) return json(beginningAt(folder, path))
  if (folder === undefined) return refuse(404)
  const found = siteResponse(folder, path, deskPaths.site)
  const {headers} = refuse(found.status)
  return {...found, headers: {...headers, ...found.headers, 'content-security-policy': policy}}
}

function beginningAt(folder: string | undefined, path: string): SiteBeginning {
  if (folder === undefined) return 'none'
  const has = (page: string) => siteResponse(folder, page, deskPaths.site).status === 200
  if (has(path)) return 'page'
  return has(deskPaths.site) ? 'home' : 'none'
}
