import type {LogLeaf} from '../log/leaf.js'
import type {FileFacts, KnownPublisher} from './publisher.js'
import {recorded, type Since} from './since.js'
import type {Doubt, Verdict} from './verdict.js'

/** A verdict with what it goes by. */
interface Found {
  readonly facts: FileFacts
  readonly leaf: LogLeaf | undefined
  readonly reference: string | undefined
  readonly since: Since | undefined
}

/** Everything that a verdict leaves open. */
export function doubtsOn(verdict: Verdict, found: Found, publisher: KnownPublisher): readonly Doubt[] {
  const {log, record} = publisher
  const isDamaged = record?.damaged.includes(found.reference ?? '') === true
  // What is restricted depends on no log.
  const isApart = verdict === 'recorded' && absenceOf(found, publisher) === 'restricted'
  return [
    ...(log === 'unsound' && !isApart ? (['unsound-log'] as const) : []),
    ...(doubts[verdict]?.(found, publisher) ?? []),
    ...(isDamaged ? (['damaged-record'] as const) : []),
  ]
}

const absenceOf = ({leaf}: Found, {record}: KnownPublisher) => record?.versions.find(one => one.leaf === leaf)?.unlogged

/** Those of verdicts that prove something, or accuse. */
const doubts: Partial<Readonly<Record<Verdict, (found: Found, publisher: KnownPublisher) => readonly Doubt[]>>> = {
  published: (_, {log}) => (log === 'itself' ? ['self-vouching'] : []),
  // A forged log says of true files that they are forged.
  'other-bytes': ({leaf}, {log, leaves}) =>
    log === 'itself' && leaf && leaves.includes(leaf) ? ['self-vouching'] : [],
  recorded: (found, publisher) => (absenceOf(found, publisher) === 'pending' ? ['pending'] : []),
  sealed: ({facts, since}, publisher) => [
    ...(publisher.log === 'itself' ? (['self-vouching'] as const) : []),
    ...whyUnknown(facts, publisher),
    // What an unsound log hides is told with it.
    ...(since === undefined && publisher.log !== 'unsound' ? (['standing'] as const) : []),
    ...(isTimeProven(facts) ? [] : (['lapsed'] as const)),
  ],
}

/** Why neither log nor record has what is sealed. */
function whyUnknown({claim}: FileFacts, publisher: KnownPublisher): readonly Doubt[] {
  const {log, record} = publisher
  if (record) {
    const isNamed = recorded(publisher).some(
      ({reference, version}) => reference === claim?.reference && version === claim.version,
    )
    return [isNamed ? 'other-on-record' : 'unrecorded']
  }
  if (log === 'none') return ['no-log']
  return log === 'unsound' ? [] : ['unlogged']
}

/** Whether nothing speaks against it that a seal was made while its certificate was valid. */
const isTimeProven = ({seal}: FileFacts): boolean =>
  seal?.standing.validity === 'valid' && seal.standing.lapsed === undefined
