import {join} from 'node:path'
import {findPublication} from '../io/find-publication.js'
import {folderAt, listTree} from '../io/list-tree.js'
import {AddressFile} from '../io/open-address.js'
import {readStamped} from '../io/read-file.js'
import {serveLocal, type LocalHandler, type LocalResponse} from '../io/serve-local.js'
import type {Listening} from '../io/serve.js'
import {siteFolder} from '../io/web-root.js'
import {own} from '../model/own.js'
import {UsageError} from '../model/usage-error.js'
import {defaultOut} from './context.js'

/** How the public site is looked at. */
export interface ServeSiteOptions {
  readonly directory: string
  readonly host: string
  readonly port: number
  readonly opens: boolean
  readonly onBug: (error: unknown) => void
}

/** Types of what the site has (RFC 9110, 8.3). */
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
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
}

/**
 * Serve the public site as the last build left it, as any host would: folders give their page, and what is missing the page for that.
 * Files are those that stand there when they are asked for; links are not followed.
 *
 * @returns Where it is, and how to end it.
 * @throws {UsageError} If there is no publication, or nothing was built.
 * @throws {IoError} If the port is taken.
 */
export async function serveSite(
  options: ServeSiteOptions,
): Promise<{readonly address: string; readonly close: () => Promise<void>}> {
  const folder = folderAt(join(findPublication(options.directory), defaultOut, siteFolder))
  if (folder === undefined) throw notBuilt()
  const {host, port} = options
  const listening: Listening = await serveLocal({host, port}, () => handlerOver(folder), options.onBug)
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${listening.port}/`
  const opener = new AddressFile()
  if (options.opens) opener.open(address)
  return {
    address,
    close: async () => {
      opener.remove()
      await listening.close()
    },
  }
}

/** No path of a request becomes a path of the disk: it is looked up among those that there are. */
const handlerOver =
  (folder: string): LocalHandler =>
  async ({method, target}): Promise<LocalResponse> => {
    if (method !== 'GET' && method !== 'HEAD') return {status: 405, headers: {allow: 'GET, HEAD'}, body: ''}
    const files = new Set(listTree(folder).flatMap(({kind, path}) => (kind === 'file' ? [path] : [])))
    const wanted = pathOf(target)
    const found = [wanted, `${wanted}index.html`].find(path => files.has(path))
    if (found === undefined && files.has(`${wanted}/index.html`))
      return {status: 301, headers: {location: `/${wanted.split('/').map(encodeURIComponent).join('/')}/`}, body: ''}
    const path = found ?? (files.has('404.html') ? '404.html' : undefined)
    if (path === undefined) return {status: 404, headers: {}, body: ''}
    const type = own(types, path.slice(path.lastIndexOf('.') + 1)) ?? 'application/octet-stream'
    const headers = {'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff'}
    return {status: found === undefined ? 404 : 200, headers, body: readStamped(join(folder, path)).bytes}
  }

/** What cannot be decoded names nothing. */
function pathOf(target: string): string {
  try {
    return decodeURIComponent(target.replace(/[?#].*$/s, '')).slice(1)
  } catch {
    return '?'
  }
}

const notBuilt = () =>
  new UsageError({
    en: 'There is no site in `out/site/` yet: run `cess build` first',
    fr: "Il n'y a pas encore de site dans `out/site/` : lancez d'abord `cess build`",
  })
