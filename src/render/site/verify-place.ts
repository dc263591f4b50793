import {homeOf, indexOf} from './addresses.js'
import type {SiteContext} from '../../model/site.js'

/** Folder of the verification page, within its language's. */
export const verifyFolder = 'verify/'

/** Path of the module with the publications to verify against. */
export const knownPath = `${verifyFolder}known.js`

/** Path of a language's verification page. */
export const verifyPath = (site: SiteContext, lang: string): string => indexOf(`${homeOf(site, lang)}${verifyFolder}`)

/** Whether the site has verification pages, which need a log. */
export const canVerify = ({publication}: SiteContext): boolean => publication.log !== undefined
