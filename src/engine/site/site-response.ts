import {join} from 'node:path'
import {listTree} from '../../io/list-tree.js'
import {readStamped} from '../../io/read-file.js'
import type {LocalResponse} from '../../io/serve-local.js'
import {siteMediaType} from '../../model/editions/lists.js'
import {own} from '../../model/own.js'

/** Media types of the site's files by extension (RFC 9110, 8.3). */
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  txt: 'text/plain; charset=utf-8',
}

/**
 * Response to a request for a file of the site: index pages for folders, and the site's page for missing files. The path is looked up among
 * existing files, so that no request path reaches the disk; links are not followed.
 *
 * @param target Of the request, encoded, with what follows `?`.
 * @param base Where the site begins: `/`, or a path that ends with one.
 */
export function siteResponse(folder: string, target: string, base = '/'): LocalResponse {
  const files = new Set(listTree(folder).flatMap(({kind, path}) => (kind === 'file' ? [path] : [])))
  const wanted = pathOf(target, base)
  const found = [wanted, `${wanted}index.html`].find(path => files.has(path))
  if (found === undefined && files.has(`${wanted}/index.html`))
    return {
      status: 301,
      headers: {location: `${base}${wanted.split('/').map(encodeURIComponent).join('/')}/`},
      body: '',
    }
  const path = found ?? (files.has('404.html') ? '404.html' : undefined)
  if (path === undefined) return {status: 404, headers: {}, body: ''}
  const type = siteMediaType(path) ?? own(types, path.slice(path.lastIndexOf('.') + 1)) ?? 'application/octet-stream'
  const headers = {'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff'}
  return {status: found === undefined ? 404 : 200, headers, body: readStamped(join(folder, path)).bytes}
}

/** Decoded path of a request; `?`, which names no file, if it cannot be decoded. */
function pathOf(target: string, base: string): string {
  try {
    return decodeURIComponent(target.replace(/[?#].*$/s, '')).slice(base.length)
  } catch {
    return '?'
  }
}
