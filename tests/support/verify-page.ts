import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {filesIn} from '../../src/browser/verify/facts.js'
import {verifiedPublisher} from '../../src/browser/verify/publisher.js'
import {tell, tellMail, type Told} from '../../src/browser/verify/told.js'
import {judge} from '../../src/model/verify/judge.js'
import type {KnownSite} from '../../src/model/verify/known-site.js'
import {verifyWords} from '../../src/model/verify-words/index.js'

/** The facts of a site that its page for verifying is given. */
export function knownSite(site: string): KnownSite {
  const module = readFileSync(join(site, 'verify/known.js'), 'utf8')
  // As the site's own page is given it.
  return JSON.parse(module.slice('export default '.length)) as KnownSite
}

/** The answer of that page to a file, in English: it runs without a browser, by the same functions. */
export async function toldByPage(site: string, path: string): Promise<Told> {
  const known = knownSite(site)
  const publisher = await verifiedPublisher(known)
  if (!publisher) throw new Error('The log of the site is not sound')
  const [found] = await filesIn(path, readFileSync(path), publisher)
  if (!found) throw new Error('no file')
  const {timeZone} = known
  const teller = {words: verifyWords('en'), lang: 'en', house: 'CESS', timeZone, count: 5, isTest: false}
  return found.mail ? tellMail(found.mail, teller) : tell(judge(found.facts, publisher), teller)
}
