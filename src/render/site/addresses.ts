import {encodePath, languageFolder, noteFolder, type Addressed} from '../../model/site-address.js'
import type {SiteContext} from '../../model/site.js'
import {weakMemoize} from '../../model/weak-memoize.js'

/** Address of a path of the site for links in it: `/publications/notes/x/`. */
export const href = ({publication}: SiteContext, path: string): string => `${rootOf(publication)}/${encodePath(path)}`

/** Path of the site's address, without the slash at its end: each page has a hundred links. */
const rootOf = weakMemoize(({siteUrl}: SiteContext['publication']) => new URL(siteUrl).pathname.replace(/\/$/, ''))

/** The whole address, for what leaves the site. */
export const absolute = ({publication}: SiteContext, path: string): string =>
  `${publication.siteUrl}/${encodePath(path)}`

/** Folder of a language's pages. */
export const homeOf = ({publication}: SiteContext, lang: string): string =>
  languageFolder(lang, publication.defaultLang)

/** Folder of a note's page. */
export const pageOf = ({publication}: SiteContext, note: Addressed): string => noteFolder(note, publication.defaultLang)

/** The file that a web server gives for a folder. */
export const indexOf = (folder: string): string => `${folder}index.html`

/** The folder of such a file. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)
