import {catalogue} from '../editions/catalogue.js'
import type {LogAct, LogLeaf} from '../log/leaf.js'
import type {PublicationRecord} from './record.js'

/** The leaf of a version that everybody may read, logged at a moment in RFC 3339 and UTC. */
export function leafOfRecord(record: PublicationRecord, logged: string): LogLeaf {
  const {reference, version, lang, published, adopted, sha256, words, seal, note} = record
  // No note ends in `.MD`: a record names none, and leaves that are logged stay as they are.
  const slug = note.slice(note.lastIndexOf('/') + 1).replace(/\.md$/, '')
  const hashOf = (id: 'web' | 'pdf') =>
    record.editions.find(({name}) => name === `${slug}${catalogue[id].extension}`)?.sha256
  const [page, pdf] = [hashOf('web'), hashOf('pdf')]
  return {
    reference,
    version,
    lang,
    act: actOf(record),
    published,
    logged,
    ...(adopted && {adopted}),
    source: sha256,
    ...(page !== undefined && {page}),
    ...(words !== undefined && {words}),
    ...(pdf !== undefined && {pdf}),
    ...(seal && {seal: seal.fingerprint}),
  }
}

const acts: Readonly<Record<NonNullable<PublicationRecord['nature']>, LogAct>> = {
  initial: 'publication',
  update: 'update',
  correction: 'correction',
  closure: 'closure',
  withdrawal: 'withdrawal',
}

/** The act of a version whose revisions do not say it. */
const firstActs: Readonly<Record<PublicationRecord['status'], LogAct>> = {
  published: 'publication',
  closed: 'closure',
  withdrawn: 'withdrawal',
}

const actOf = ({status, nature}: PublicationRecord): LogAct => (nature ? acts[nature] : firstActs[status])
