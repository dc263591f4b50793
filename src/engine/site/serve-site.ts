import {join} from 'node:path'
import {findPublication} from '../../io/find-publication.js'
import {folderAt} from '../../io/list-tree.js'
import {AddressFile} from '../../io/open-address.js'
import {serveLocal, type LocalHandler, type LocalResponse} from '../../io/serve-local.js'
import type {Listening} from '../../io/serve.js'
import {siteFolder} from '../../io/web-root.js'
import {UsageError} from '../../model/usage-error.js'
import {defaultOut} from '../context/context.js'
import {siteResponse} from './site-response.js'

export interface ServeSiteOptions {
  readonly directory: string
  readonly host: string
  readonly port: number
  readonly opens: boolean
  readonly onBug: (error: unknown) => void
}

/**
 * Serve the public site of the last build as a web host would: index pages for folders, and the site's page for missing files. Files are
 * read on request; links are not followed.
 *
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

const handlerOver =
  (folder: string): LocalHandler =>
  async ({method, target}): Promise<LocalResponse> =>
    method === 'GET' || method === 'HEAD'
      ? siteResponse(folder, target)
      : {status: 405, headers: {allow: 'GET, HEAD'}, body: ''}

const notBuilt = () =>
  new UsageError({
    en: 'There is no site in `out/site/` yet: run `cess build` first',
    fr: "Il n'y a pas encore de site dans `out/site/` : lancez d'abord `cess build`",
  })
