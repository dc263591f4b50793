import type {Askable} from '../memo/query.js'
import * as agenda from './agenda.js'
import * as approvals from './approvals.js'
import * as damage from './damage.js'
import * as findings from './findings.js'
import * as headers from './headers.js'
import * as life from './life.js'
import * as document from './document.js'
import * as editions from './editions.js'
import * as log from './log.js'
import * as marked from './marked.js'
import * as noteNames from './note-names.js'
import * as moments from './moments.js'
import * as past from './past.js'
import * as saidWords from './said-words.js'
import * as secretWords from './secret-words.js'
import * as seals from './seals.js'
import * as states from './states.js'
import * as strays from './strays.js'
import * as publication from './publication.js'
import * as telling from './telling.js'
import * as shared from './shared.js'
import * as unlogged from './unlogged.js'
import * as site from './site.js'
import * as siteLists from './site-lists.js'
import * as siteNotes from './site-notes.js'

/** All queries, by which a memo reads stored traces. */
export const queries: readonly Askable[] = Object.values({
  ...publication,
  ...shared,
  ...life,
  ...damage,
  ...approvals,
  ...log,
  ...headers,
  ...findings,
  ...document,
  ...editions,
  ...marked,
  ...moments,
  ...noteNames,
  ...past,
  ...saidWords,
  ...secretWords,
  ...seals,
  ...states,
  ...strays,
  ...telling,
  ...unlogged,
  ...agenda,
  ...siteNotes,
  ...siteLists,
  ...site,
}).filter(made => 'kind' in made)
