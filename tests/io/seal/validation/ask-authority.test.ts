import {expect, it} from 'vitest'
import {gatherRevocationInfo} from '../../../../src/io/seal/validation/gather-revocation-info.js'
import {answeringAuthority, type AuthorityOptions} from '../../../support/answering-authority.js'
import {flipped} from '../../../support/seal.js'
import {describeWith} from '../../../support/tools.js'

const usual = {known: [], timeoutMs: 30_000}

/** Why nothing shows that a seal was not revoked, where what is answered on a path is another. */
async function asking(options: AuthorityOptions, asked: string) {
  let changed: (answer: Buffer) => Buffer | number | undefined = answer => answer
  const answer = (path: string, given: Buffer) => (path === asked ? changed(given) : given)
  const {chain} = await answeringAuthority({...options, answer})
  return async (next: typeof changed, timeoutMs = usual.timeoutMs) => {
    changed = next
    const {gaps} = await gatherRevocationInfo([chain], {...usual, timeoutMs, at: new Date()})
    return gaps.map(({subject, reason, host = ''}) => `${subject} ${reason} ${host.replace(/:\d+$/, '')}`.trim())
  }
}

describeWith('openssl', 'an authority', () => {
  it('is told of where its list does not count', {tags: 'slow'}, async () => {
    const other = (await answeringAuthority()).listOf('issuing')
    const lackWith = await asking({seal: 'crl'}, '/issuing.crl')
    expect(await lackWith(list => list)).toEqual([])
    const wrong = {
      refused: () => 404,
      strange: () => Buffer.from('<html>'),
      tooMuch: () => Buffer.alloc(1_000_001),
      forged: (list: Buffer) => flipped(list, list.length - 1),
    }
    for (const [reason, answer] of Object.entries(wrong))
      expect(await lackWith(answer)).toEqual([`The seal ${reason} 127.0.0.1`])
    expect(await lackWith(() => other)).toEqual(['The seal forged 127.0.0.1'])
    // Before anything is there, the time is over for both.
    expect(await lackWith(() => undefined, 1)).toEqual(['The seal slow 127.0.0.1', 'The issuing slow 127.0.0.1'])
  })

  it('is told of where its answer does not count', {tags: 'slow'}, async () => {
    const lackWith = await asking({seal: 'ocsp'}, '/ocsp')
    expect(await lackWith(answer => answer)).toEqual([])
    const wrong = {
      refused: () => 500,
      // “unauthorized”: it has no answer on that one (RFC 6960, 2.3).
      strange: () => Buffer.from('30030a0106', 'hex'),
      // The last figure of a second: there is no 31st hour.
      forged: (answer: Buffer) => flipped(answer, answer.indexOf(Buffer.from([0x18, 0x0f])) + 15),
    }
    for (const [reason, answer] of Object.entries(wrong))
      expect(await lackWith(answer)).toEqual([`The seal ${reason} 127.0.0.1`])
  })

  it('lets somebody answer for it of whom nobody need ask', {tags: 'slow'}, async () => {
    const lackWith = await asking({seal: 'ocsp', responder: 'delegate'}, '/ocsp')
    expect(await lackWith(answer => answer)).toEqual([])
  })

  it.each([
    ['a stranger', 'stranger'],
    ['somebody of whom nobody says that they are still let', 'checkable'],
  ] as const)('is told of where %s answers for it', {tags: 'slow'}, async (_, responder) => {
    const lackWith = await asking({seal: 'ocsp', responder}, '/ocsp')
    expect(await lackWith(answer => answer)).toEqual(['The seal forged 127.0.0.1'])
  })

  it('is told of where its lists are out of date', {tags: 'slow'}, async () => {
    const lackWith = await asking({seal: 'crl', next: '20210101000000Z'}, '/issuing.crl')
    expect(await lackWith(list => list)).toEqual(['The seal old 127.0.0.1', 'The issuing old 127.0.0.1'])
  })

  it('is told of where it cannot be reached', async () => {
    const {chain, close} = await answeringAuthority({seal: 'both'})
    await close()
    const {gaps} = await gatherRevocationInfo([chain], {...usual, at: new Date()})
    expect(gaps.map(({reason}) => reason)).toEqual(['away', 'away'])
  })

  it(
    'is asked for the list where its answer does not count, and of nothing that is known',
    {tags: 'slow'},
    async () => {
      const {chain, asked} = await answeringAuthority({seal: 'both', responder: 'stranger'})
      const {infos, gaps} = await gatherRevocationInfo([chain], {...usual, at: new Date()})
      expect([gaps, infos.map(({kind}) => kind), asked]).toEqual([
        [],
        ['list', 'list'],
        ['/ocsp', '/issuing.crl', '/root.crl'],
      ])
      expect((await gatherRevocationInfo([chain], {...usual, known: infos, at: new Date()})).infos).toEqual(infos)
      expect(asked).toHaveLength(3)
    },
  )
})
