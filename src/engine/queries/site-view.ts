import {readPackageFile} from '../../io/read-package-file.js'
import {hashOf} from '../../io/stamp.js'
import type {IsoDate} from '../../model/text.js'
import type {SiteView} from '../../render/site/site-view.js'
import {Memo} from '../memo/memo.js'
import {input} from '../memo/query.js'
import {queries} from './index.js'
import {viewOf} from './site.js'
import {SiteEdges, type SiteGiven} from './site-edges.js'

/** A site view without a memo. @param readInstalled Gives a file of the package. */
export function siteView(given: SiteGiven, today: IsoDate, readInstalled = readPackageFile): SiteView {
  const edges = new SiteEdges()
  edges.give(given)
  const isPast = (key: string) => {
    const value = key.slice(-today.length) < today
    return {value, print: String(value)}
  }
  const clock = input('isPast', {print: key => isPast(key).print, read: isPast})
  const installed = input('packageFile', {
    print: name => name,
    read: name => ({value: readInstalled(name), print: name}),
  })
  const memo = new Memo([...edges.edges, clock, installed, ...queries], {hash: hashOf})
  return viewOf(
    (askable, key) => memo.get(askable, key),
    (askable, key) => memo.get(askable, key),
  )
}
