import {hashOf} from '../../io/stamp.js'
import type {Memo} from '../memo/memo.js'
import {overlaid} from '../memo/overlaid.js'
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
  const edited = new Map(
    [...texts].map(([path, bytes]) => [path, {value: {status: 'read', bytes} as const, print: hashOf(bytes)}]),
  )
  const files = new Map(
    [...(pending?.files ?? [])].map(([path, bytes]) => [path, {value: bytes, print: hashOf(bytes)}]),
  )
  const folders = {value: pending ? [pending.folder] : [], print: pending?.folder ?? ''}
  const seal = {value: sealedBy, print: sealedBy}
  return beside({
    source: overlaid(source, path => edited.get(path)),
    recordList: overlaid(recordList, () => folders),
    setting: overlaid(setting, name => (name === 'seal' ? seal : undefined)),
    ...(pending && {file: overlaid(file, path => files.get(path))}),
  })
}
