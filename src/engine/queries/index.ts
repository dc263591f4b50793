import type {Askable} from '../memo/query.js'
import * as findings from './findings.js'
import * as headers from './headers.js'
import * as editions from './editions.js'
import * as publication from './publication.js'
import * as shared from './shared.js'

/** All queries: what a memo must know to believe traces of them. */
export const queries: readonly Askable[] = Object.values({
  ...publication,
  ...shared,
  ...headers,
  ...findings,
  ...editions,
}).filter(made => typeof made === 'object')
