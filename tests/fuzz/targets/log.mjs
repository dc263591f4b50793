import {sha256} from '../../../dist/io/log/ed25519.js'
import {parseCheckpoint} from '../../../dist/model/log/checkpoint.js'
import {parseLeaf, printLeaf} from '../../../dist/model/log/leaf.js'
import {isConsistent} from '../../../dist/model/log/proofs.js'
import {parseSignedNote, parseVerifierKeys, printSignedNote} from '../../../dist/model/log/signed-note.js'
import {parseBundle, parseTile} from '../../../dist/model/log/tiles.js'
import {verifyLog} from '../../../dist/model/log/verify-log.js'
import {parseSiteToday} from '../../../dist/model/verify/site-today.js'
import {expand} from '../pieces.mjs'

export const pieces = [
  ...[
    'cess.example.org/log\n',
    '0\n',
    '1\n',
    '999999999\n',
    'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n',
    '\n',
    '— ',
  ],
  ...[
    'cess.example.org/log ',
    'Az3grlgtzPICa5OS8npVmf1Myq/5',
    'AAAA',
    '=',
    '+',
    '00000000',
    '\ufffd',
    '\r',
    '{',
    '}',
    '[',
    ']',
  ],
  ...[
    '"log":"cess-log 1",',
    '"reference":"CESS-2026-ALE-001",',
    '"version":"1.0",',
    '"lang":"en",',
    '"act":"publication",',
  ],
  ...[
    '"published":"2026-11-18T12:00:00Z",',
    '"logged":"2026-99-99T99:99:99Z",',
    `"source":"${'ab'.repeat(32)}"`,
    '"adopted":true,',
  ],
  ...['"notes":[', '"revoked":[', '"timeZone":"Europe/Paris",', '"__proto__":', '"constructor":', 'null', ','],
  ...['\0\x02{}', '\0\0', '\xff\xff', '\0\x01'],
]
export const seeds = ['tests/fuzz/examples/log']
export const isAsync = true

const by = {sha256, verify: () => true, keys: [], witnesses: []}

/** Any bytes are a part of a log, or none; what is one is written as it was read. */
export async function fuzz(bytes) {
  const expanded = new Uint8Array(expand(bytes, pieces))
  const text = new TextDecoder().decode(expanded)
  const [checkpoint, note, leaf, hashes] = [
    parseCheckpoint(text),
    parseSignedNote(text),
    parseLeaf(text),
    parseTile(expanded),
  ]
  if (note && printSignedNote(note) !== text) throw new Error('Another note is written')
  if (leaf && printLeaf(leaf) !== text) throw new Error('Another leaf is written')
  parseVerifierKeys(sha256, text.split(/\s+/))
  parseSiteToday(text)
  const entries = parseBundle(expanded)
  const keys = checkpoint?.note.signatures.map(({name, id}) => ({
    name,
    id,
    kind: 'note',
    publicKey: new Uint8Array(32),
  }))
  await verifyLog(
    {checkpoint: text, entries, hashes},
    {...by, keys: keys ?? [], before: checkpoint ? [checkpoint] : []},
  )
  if (checkpoint) isConsistent(sha256, {...checkpoint, size: checkpoint.size >> 1}, checkpoint, hashes ?? [])
}
