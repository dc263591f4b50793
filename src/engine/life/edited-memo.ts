import type {Edge, Edges, SourceRead} from '../../io/edges.js'
import {hashOf} from '../../io/stamp.js'
import type {Memo} from '../memo/memo.js'
import type {OpenMemo} from '../publication/open-memo.js'

/** A record about to be written. */
export interface PendingRecord {
  /** Path from the publication. */
  readonly folder: string
  /** Files by path from the publication. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** The version about to be published. */
interface Edited {
  /** Future texts of notes, by path. */
  readonly texts: ReadonlyMap<string, Uint8Array>
  /** Fingerprint of the certificate for their seal, by `toldSeal`; empty if unsealed. */
  readonly sealedBy: string
}

/** A memo with future texts of notes and no existing records, except a pending one; each note is read by itself. */
export function editedMemo({beside, world}: OpenMemo, {texts, sealedBy}: Edited, pending?: PendingRecord): Memo {
  const {source, recordList, file, setting} = world.edges
  const edited = new Map([...texts].map(([path, bytes]) => [path, readOf(bytes)]))
  const withTexts: Edges['source'] = {
    ...source,
    print: path => edited.get(path)?.print ?? source.print(path),
    read: path => edited.get(path) ?? source.read(path),
  }
  const withoutRecords: Edge<readonly string[]> = {
    ...recordList,
    print: () => pending?.folder ?? '',
    read: () => ({value: pending ? [pending.folder] : [], print: pending?.folder ?? ''}),
  }
  const withFiles: Edge<Uint8Array> = {
    ...file,
    print: path => printOf(pending?.files.get(path)) ?? file.print(path),
    read: path => {
      const bytes = pending?.files.get(path)
      return bytes ? {value: bytes, print: hashOf(bytes)} : file.read(path)
    },
  }
  const withSeal: Edge<string> = {
    ...setting,
    print: name => (name === 'seal' ? sealedBy : setting.print(name)),
    read: name => (name === 'seal' ? {value: sealedBy, print: sealedBy} : setting.read(name)),
  }
  return beside({source: withTexts, recordList: withoutRecords, setting: withSeal, ...(pending && {file: withFiles})})
}

const printOf = (bytes: Uint8Array | undefined) => bytes && hashOf(bytes)

const readOf = (bytes: Uint8Array): ReturnType<Edges['source']['read']> => {
  const value: SourceRead = {status: 'read', bytes}
  return {value, print: hashOf(bytes)}
}
