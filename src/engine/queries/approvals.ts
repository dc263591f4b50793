import {assetKey} from '../../io/edges.js'
import {sha256Of} from '../../io/digest.js'
import {approvedFields} from '../../model/life/frozen-fields.js'
import type {Approval} from '../../model/life/record.js'
import {approvalFolder} from '../../model/life/record-place.js'
import type {Message} from '../../model/message.js'
import {asyncQuery} from '../memo/query.js'
import {approvalList, asset, file} from './inputs.js'
import {working} from './life.js'
import {publication} from './publication.js'

/** Hash of the part of a note that is approved: text, files and front matter, except what publishing sets. By path; empty if it cannot be read. */
export const approvedWords = asyncQuery<string>('approvedWords', {
  keep: 'value',
  compute: async (ask, path) => {
    const given = await ask(working, path)
    if (!given?.note || !given.checked?.metadata) return ''
    const [{copyOf}, {readText}, {referencesOf}] = await Promise.all([
      import('../notes/read-note.js'),
      import('../notes/read-text.js'),
      import('../notes/examine-note.js'),
    ])
    const note = copyOf(given)
    const text = readText(note)
    const references = text ? referencesOf(note, text).map(({reference}) => reference) : []
    const files = references.toSorted().map(reference => [reference, ask(asset, assetKey(path, reference)).stamp?.hash])
    const words = JSON.stringify([approvedFields(given.checked.fields), given.note.body.trimEnd(), files])
    return sha256Of(new TextEncoder().encode(words))
  },
})

/** Approvals of a note's present version: those of its exact words, and those of others. */
export interface GivenApprovals {
  readonly valid: readonly Approval[]
  readonly void: readonly Approval[]
}

/** Approvals of a note as it stands. By path. */
export const approvals = asyncQuery<GivenApprovals>('approvals', {
  keep: 'value',
  compute: async (ask, path) => {
    const files = ask(approvalList)
    if (files.length === 0) return {valid: [], void: []}
    const {id, version} = (await ask(working, path))?.checked?.fields ?? {}
    if (id === undefined || version === undefined) return {valid: [], void: []}
    const folder = `${approvalFolder(id, version)}/`
    const {parseApproval} = await import('../../model/life/record.js')
    const given = files
      .filter(name => name.startsWith(folder))
      .flatMap(name => parseApproval(new TextDecoder().decode(ask(file, name))) ?? [])
      .filter(one => one.reference === id && one.version === version)
    if (given.length === 0) return {valid: [], void: []}
    const words = await ask(approvedWords, path)
    return {valid: given.filter(one => one.words === words), void: given.filter(one => one.words !== words)}
  },
})

/** Messages on approvals of other words than a note has now. By path. */
export const approvalFindings = asyncQuery<readonly Message[]>('approvalFindings', {
  keep: 'value',
  compute: async (ask, path) => {
    const {valid, void: voided} = await ask(approvals, path)
    const names = new Set(valid.map(({by}) => by))
    const others = voided.filter(({by}) => !names.has(by))
    const given = others.length > 0 ? await ask(working, path) : undefined
    if (!given) return []
    const {review, timeZone} = await ask(publication)
    if (!review) return []
    const {voidMessages} = await import('../record/approval-messages.js')
    return voidMessages({given, timeZone}, others)
  },
})
