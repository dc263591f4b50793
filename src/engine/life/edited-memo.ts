import type {Edge, Edges, SourceRead} from '../../io/edges.js'
import {hashOf} from '../../io/stamp.js'
import type {Memo} from '../memo/memo.js'
import type {OpenMemo} from '../publication/open-memo.js'

/** A record that is about to be written. */
export interface PendingRecord {
  /** From the publication. */
  readonly folder: string
  /** Its files, by path from the publication. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** The version that is about to be published. */
interface Edited {
  /** Texts that notes will have, by path. */
  readonly texts: ReadonlyMap<string, Uint8Array>
  /** Fingerprint of the certificate that will seal them, by `toldSeal`; empty where none does. */
  readonly sealedBy: string
}

/**
 * A memo in which notes have the texts that they will have, and nothing was published yet, but what is about to be: notes are
 * read by themselves.
 */
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
