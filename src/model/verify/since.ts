import {compareVersions, versionAfter} from '../compare-versions.js'
import {standingAfter} from '../life/standing.js'
import type {LogLeaf} from '../log/leaf.js'
import type {KnownPublisher} from './publisher.js'

/**
 * The fate of a version since: it is the newest, was followed by another, is closed, was followed by another whose matter is closed, or was
 * withdrawn.
 */
export type Since = 'newest' | 'superseded' | 'closed' | 'superseded-closed' | 'withdrawn'

/** Versions on record, as leaves would tell of them. */
export const recorded = ({record}: KnownPublisher): readonly LogLeaf[] => (record?.versions ?? []).map(({leaf}) => leaf)

/** All versions that log and record tell of: of what is in both, the leaf of the log. */
export function knownVersions(publisher: KnownPublisher): readonly LogLeaf[] {
  const {leaves} = publisher
  const isLogged = (one: LogLeaf) =>
    leaves.some(({reference, version}) => reference === one.reference && version === one.version)
  return [...recorded(publisher).filter(one => !isLogged(one)), ...leaves]
}

/** The leaves of a document's versions, the newest last. */
export const versionsOf = (all: readonly LogLeaf[], wanted: string | undefined): readonly LogLeaf[] =>
  all.filter(({reference}) => reference === wanted).toSorted((a, b) => compareVersions(a.version, b.version))

/**
 * Whether those of a document, the newest last, are all that there were: from its first publication on, each the next of the one before. A
 * version that was restricted, or published without the key of the log, is not in it.
 */
export const isWithoutGap = (versions: readonly LogLeaf[]): boolean =>
  versions.every(({version, act, adopted}, at) => {
    const before = versions[at - 1]?.version
    if (before === undefined) return act === 'publication' && !adopted
    return version === before || version === versionAfter(before) || version === `${Number.parseInt(before) + 1}.0`
  })

/** The fate of a version among those of its document, the newest last; undefined where nothing that is known tells it. */
export function sinceOf(version: string, versions: readonly LogLeaf[]): Since | undefined {
  const newest = versions.at(-1)
  if (!newest || compareVersions(version, newest.version) > 0) return undefined
  const standing = standingAfter(versions.map(({act}) => act))
  if (standing === 'withdrawn') return 'withdrawn'
  const isNewest = newest.version === version
  if (standing === 'closed') return isNewest ? 'closed' : 'superseded-closed'
  return isNewest ? 'newest' : 'superseded'
}
