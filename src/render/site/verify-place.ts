import {homeOf, indexOf} from './addresses.js'
import type {SiteContext} from '../../model/site.js'

/** The folder of the page where files are verified, in that of its language. */
export const verifyFolder = 'verify/'

/** Path of the module that says what the house published. */
export const knownPath = `${verifyFolder}known.js`

/** Path of a language's page where files are verified. */
export const verifyPath = (site: SiteContext, lang: string): string => indexOf(`${homeOf(site, lang)}${verifyFolder}`)

/** Whether the site has a page to verify files on: without a log, nothing is known that they could be compared with. */
export const canVerify = ({publication}: SiteContext): boolean => publication.log !== undefined
