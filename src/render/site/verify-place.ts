import {homeOf, indexOf} from './addresses.js'
import type {SiteContext} from '../../model/site.js'

/** Folder of the page, in that of its language. */
export const verifyFolder = 'verify/'

/** Path of the module that says what the house published. */
export const knownPath = `${verifyFolder}known.js`

/** Path of a language's page where files are verified. */
export const verifyPath = (site: SiteContext, lang: string): string => indexOf(`${homeOf(site, lang)}${verifyFolder}`)

/** Whether files can be verified: without a log, nothing is known that they could be compared with. */
export const canVerify = ({publication}: SiteContext): boolean => publication.log !== undefined
