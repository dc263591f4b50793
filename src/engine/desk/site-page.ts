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
 * Pages of the site stand in a frame of the desk. They keep its origin, since a browser sends the desk's cookie for styles and pictures of no
 * other; so none of their programs may run (HTML, “Sandboxing”), nothing is posted, and nothing is loaded from another host.
 */
const policy = [
  "sandbox allow-same-origin; default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:",
  "base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
].join('; ')

/**
 * A file of the public site as the last build left it; 404 where there is no site, or no such file.
 *
 * @param isBeginning Answer instead whether the page is there (`SiteBeginning`).
 */
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
