import {expect, it} from 'vitest'
import {parseCheckpoint, printCheckpoint} from '../../../src/model/log/checkpoint.js'

/** The example of C2SP tlog-checkpoint. */
const known = `example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
`

it('reads the example of the standard, and writes its text again', () => {
  const checkpoint = parseCheckpoint(known)
  expect(checkpoint).toMatchObject({origin: 'example.com/behind-the-sofa', size: 20_852_163})
  expect(checkpoint && printCheckpoint(checkpoint)).toBe(known.slice(0, known.indexOf('\n\n') + 1))
})

it('passes over lines that extend it', () => {
  expect(parseCheckpoint(known.replace('q2I=\n', 'q2I=\nextension\n'))).toMatchObject({size: 20_852_163})
})

it.each([
  ['a size with a zero before it', known.replace('20852163', '020852163')],
  ['a negative size', known.replace('20852163', '-1')],
  ['a size beyond all logs', known.replace('20852163', '9'.repeat(12))],
  ['a root that is too short', known.replace('CsUY', '')],
  ['no origin', known.replace('example.com/behind-the-sofa\n', '\n')],
  ['no signature', known.slice(0, known.indexOf('\n\n') + 1)],
])('takes %s for no checkpoint', (_, text) => {
  expect(parseCheckpoint(text)).toBeUndefined()
})
