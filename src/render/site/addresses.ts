import {encodePath, languageFolder, noteFolder, type Addressed} from '../../model/site-address.js'
import type {SiteContext} from '../../model/site.js'

/** Address of a path, for links within the site: `/publications/notes/x/`. */
export const href = ({root}: SiteContext, path: string): string => `${root}/${encodePath(path)}`

/** Absolute address of a path. */
export const absolute = ({publication}: SiteContext, path: string): string =>
  `${publication.siteUrl}/${encodePath(path)}`

/** Folder of a language's pages. */
export const homeOf = ({publication}: SiteContext, lang: string): string =>
  languageFolder(lang, publication.defaultLang)

/** Folder of a note's page. */
export const pageOf = ({publication}: SiteContext, note: Addressed): string => noteFolder(note, publication.defaultLang)

/** Index file of a folder. */
export const indexOf = (folder: string): string => `${folder}index.html`

/** Folder of a file. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** File name of a picture; it reveals nothing. */
export const pictureName = (index: number, extension: string): string => `image-${index + 1}${extension}`

/** Ten file name characters of a digest. */
export const short = (digest: string): string => digest.replaceAll(/[^A-Za-z0-9]/g, '').slice(0, 10)
