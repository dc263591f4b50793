import {describe, expect, it} from 'vitest'
import {tell} from '../../../src/browser/verify/told.js'
import type {LogLeaf} from '../../../src/model/log/leaf.js'
import {worlds, type World} from '../../support/verify-worlds.js'
import {verifyWords} from '../../../src/model/verify-words/index.js'
import {judge} from '../../../src/model/verify/judge.js'
import type {FileFacts, FoundSeal, KnownPublisher, RecordedVersion} from '../../../src/model/verify/publisher.js'
import {classOf, type Judgement} from '../../../src/model/verify/verdict.js'

const hash = (digit: string) => digit.repeat(64)
const reference = 'CESS-2026-ALE-001'
const fingerprint = hash('e')
const lapsed = '2027-03-01T00:00:00Z'
const published = '2026-12-01T12:00:00Z'

const leafOf = (version: string, act: LogLeaf['act'], digit: string): LogLeaf => ({
  ...{reference, version, lang: 'fr', act, published, logged: published},
  ...{source: hash(digit), words: `${digit}b`.repeat(32), page: `${digit}c`.repeat(32), pdf: `${digit}d`.repeat(32)},
  seal: fingerprint,
})

/** Versions as somebody wrote them who forges: other bytes under the same names. */
const forged = (leaf: LogLeaf): LogLeaf => ({
  ...leaf,
  source: hash('a'),
  words: hash('b'),
  page: hash('c'),
  pdf: hash('d'),
})

/** Versions of the note, and how many of them the public log has. */
function versionsIn({fate, marking}: World): readonly {readonly leaf: LogLeaf; readonly isLogged: boolean}[] {
  const first = {
    leaf: leafOf('1.0', fate === 'closed' ? 'closure' : 'publication', '1'),
    isLogged: marking === 'public',
  }
  const acts = {replaced: 'correction', 'replaced-unseen': 'correction', withdrawn: 'withdrawal'} as const
  if (fate === 'current' || fate === 'closed') return [first]
  // What followed became restricted: nobody outside is told.
  const isLogged = fate !== 'replaced-unseen' && marking === 'public'
  return [first, {leaf: leafOf('1.1', acts[fate], '2'), isLogged}]
}

function factsOf({file, seal, certificate}: World): FileFacts {
  const [first, unknown] = [leafOf('1.0', 'publication', '1'), hash('9')]
  const claim = {reference, version: '1.0'}
  const validities = {
    valid: 'valid',
    expired: 'expired',
    lapsed: 'valid',
    revoked: 'revoked',
    stamped: 'valid',
    'stamp-lapsed': 'valid',
    untold: 'untold',
  } as const
  const found: FoundSeal = {
    ...{state: file === 'changed-within' ? 'broken' : 'valid', subject: 'Centre', issuer: 'CA'},
    fingerprint: seal === 'house' ? fingerprint : hash('f'),
    standing: {
      validity: validities[certificate],
      ...(certificate === 'lapsed' && {lapsed}),
      ...(certificate === 'stamped' && {stamper: {name: 'Clock', isVouched: true}}),
      // Of a seal that ended, and of the clock that stamped it.
      ...(certificate === 'stamp-lapsed' && {lapsed, stamper: {name: 'Clock', isVouched: false, lapsed}}),
    },
  }
  const sealed = seal !== 'none' && {seal: found}
  const files: Readonly<Record<World['file'], FileFacts>> = {
    'as-published': {kind: 'pdf', sha256: first.pdf ?? '', claim, ...sealed},
    altered: {kind: 'pdf', sha256: unknown, claim, ...sealed},
    'changed-within': {kind: 'pdf', sha256: unknown, claim, ...sealed},
    resaved: {kind: 'pdf', sha256: unknown, mention: reference},
    'other-version': {kind: 'pdf', sha256: unknown, claim: {reference, version: '7.0'}, ...sealed},
    'page-of-today': {kind: 'page', sha256: hash('8'), claim},
    'same-words': {kind: 'page', sha256: unknown, words: first.words, claim},
  }
  return files[file]
}

function publisherIn(world: World): KnownPublisher {
  const {log, place, marking, certificates, source} = world
  const versions = versionsIn(world)
  const told = (leaf: LogLeaf, isVouched: boolean) => (source === 'true' || isVouched ? leaf : forged(leaf))
  const isRead = log === 'vouched' || log === 'itself'
  const leaves = isRead ? versions.filter(({isLogged}) => isLogged).map(({leaf}) => told(leaf, log === 'vouched')) : []
  const unlogged = {public: undefined, restricted: 'restricted', 'never-logged': 'pending'} as const
  const recorded = versions.map(({leaf, isLogged}): RecordedVersion => {
    const why = unlogged[marking] ?? (isLogged ? undefined : 'restricted')
    return {leaf: told(leaf, place !== 'inside-damaged'), ...(why && {unlogged: why})}
  })
  return {
    log,
    leaves,
    today: isRead ? [{reference, lang: 'fr', standing: 'published', page: 'notes/a/index.html', bytes: hash('8')}] : [],
    seals: certificates === 'given' ? [fingerprint] : [],
    revoked: [],
    ...(place !== 'outside' && {record: {versions: recorded, damaged: place === 'inside' ? [] : [reference]}}),
  }
}

/**
 * The oracle: whether a file may be called genuine at all. It knows the world as it is, and nothing of how files are judged: the bytes that
 * went out, shown by somebody whom the reader trusts, who knows too what became of them.
 */
function mayBeGenuine({file, log, place, marking, source}: World): boolean {
  if (file !== 'as-published' || place === 'inside-damaged') return false
  const isShownByLog = log === 'vouched' && marking === 'public'
  // By the record alone, where no log tells of those bytes.
  const isAlone = log === 'none' || (log === 'itself' && source === 'forged')
  const isShownByRecord = place === 'inside' && (marking === 'restricted' || (marking === 'public' && isAlone))
  return isShownByLog || isShownByRecord
}

/** Whether somebody whom the reader trusts has shown the bytes that went out. */
const isShown = ({log, place, marking}: World): boolean =>
  (log === 'vouched' && marking === 'public') || place === 'inside'

/**
 * Whether a file may be called changed or forged: it was changed since it was sealed, or its bytes are not those that went out, it says that
 * they are, and both are known. What nobody vouches for may itself be the forgery.
 */
const mayBeAccused = (world: World): boolean => {
  const {file} = world
  return file === 'changed-within' || (['altered', 'page-of-today', 'same-words'].includes(file) && isShown(world))
}

/** Whether it must be: nothing speaks for it. */
const mustBeAccused = (world: World): boolean =>
  world.file === 'changed-within' || (world.file === 'altered' && world.log === 'vouched' && world.marking === 'public')

/** The fate of a version that may be told: what the reader's sources tell, and never that it stands where the record says otherwise. */
function fateFor({file, fate, place}: World): string {
  // The page of today is of the newest version.
  if (file === 'page-of-today' && fate.startsWith('replaced')) return 'newest'
  if (fate === 'replaced-unseen') return place === 'outside' ? 'newest' : 'superseded'
  const told = {current: 'newest', replaced: 'superseded', closed: 'closed', withdrawn: 'withdrawn'} as const
  return told[fate]
}

/** Faults of a judgement by what may be claimed. */
function faultsOf(world: World, judgement: Judgement): readonly string[] {
  const found = classOf(judgement)
  const {verdict, since, doubts, seal} = judgement
  return [
    ...(found === 'genuine' && !mayBeGenuine(world) ? ['genuine beyond what is shown'] : []),
    ...(found !== 'genuine' && mayBeGenuine(world) ? ['not genuine, and all is shown'] : []),
    ...(found === 'changed' && !mayBeAccused(world) ? ['accused'] : []),
    ...(found !== 'changed' && mustBeAccused(world) && world.seal !== 'none' ? ['not accused, and all is shown'] : []),
    ...(found === 'genuine' && since !== fateFor(world) ? [`fate: ${since}`] : []),
    ...(since === 'newest' && fateFor(world) !== 'newest' ? ['stands, and does not'] : []),
    // What is uncertain of a seal says why, what became of it, and how its time is known.
    ...(verdict === 'sealed' && doubts.length === 0 ? ['no reason'] : []),
    ...(verdict === 'sealed' &&
    since === undefined &&
    !doubts.some(doubt => doubt === 'standing' || doubt === 'unsound-log')
      ? ['fate passed over']
      : []),
    ...(verdict === 'sealed' &&
    ['lapsed', 'stamp-lapsed', 'untold'].includes(world.certificate) !== doubts.includes('lapsed')
      ? ['time passed over']
      : []),
    ...(verdict === 'sealed' && ['expired', 'revoked'].includes(world.certificate)
      ? ['sealed with a bad certificate']
      : []),
    ...(verdict === 'sealed' && world.seal !== 'house' ? ["a stranger's seal"] : []),
    ...(seal?.isOfHouse === true && world.seal !== 'house' ? ['owned'] : []),
    ...(world.log === 'unsound' &&
    found === 'unknown' &&
    !doubts.includes('unsound-log') &&
    world.marking !== 'restricted'
      ? ['log passed over']
      : []),
    ...(verdict === 'published' && world.log === 'itself' && !doubts.includes('self-vouching') ? ['whose log'] : []),
  ]
}

const said = (judgement: Judgement) =>
  tell(judgement, {
    ...{words: verifyWords('fr'), lang: 'fr', house: 'CESS', timeZone: 'Europe/Paris', count: 2, isTest: false},
  })

describe('over all worlds, a judgement', () => {
  it('claims no more than is shown, and no less', {tags: 'slow'}, () => {
    const faults: string[] = []
    let genuine = 0
    for (const world of worlds()) {
      const judgement = judge(factsOf(world), publisherIn(world))
      if (classOf(judgement) === 'genuine') genuine++
      faults.push(
        ...faultsOf(world, judgement).map(
          fault => `${fault}: ${Object.values(world).join(' ')} → ${judgement.verdict}`,
        ),
      )
    }
    expect(faults.slice(0, 10)).toEqual([])
    expect(genuine).toBeGreaterThan(0)
  })

  it('is told in browsers as no more, and in no words that it does not have', () => {
    const faults: string[] = []
    for (const world of worlds()) {
      // A page judges by a log that its own keys signed, and has no record.
      if (world.log !== 'vouched' || world.place !== 'outside') continue
      const judgement = judge(factsOf(world), publisherIn(world))
      const {state, cautions, lines} = said(judgement)
      const [head] = lines
      const isPraised = head.startsWith('Authentique')
      if (isPraised !== (state === 'genuine') || isPraised !== mayBeGenuine(world)) faults.push(`praise: ${head}`)
      if (head.startsWith('Non authentique') !== (state === 'changed')) faults.push(`charge: ${head}`)
      if (lines.some(line => line.includes('restreint')) && judgement.verdict === 'sealed')
        faults.push(`cause: ${head}`)
      if (isPraised && fateFor(world) === 'withdrawn' && !cautions.some(caution => caution.includes('retirée')))
        faults.push(`fate: ${head}`)
      const words = [...cautions, ...lines].join(' ')
      if (/\{\w+\}|undefined/.test(words)) faults.push(`words: ${words}`)
    }
    expect([...new Set(faults)]).toEqual([])
  })
})
