import {join} from 'node:path'
import {pathFrom} from '../../io/inside.js'
import {sha256} from '../../io/log/ed25519.js'
import {readFileIfAny} from '../../io/read-file.js'
import {siteFolder} from '../../io/web-root.js'
import {sameBytes, utf8} from '../../model/bytes.js'
import {parseCheckpoint} from '../../model/log/checkpoint.js'
import {printLeaf} from '../../model/log/leaf.js'
import {leafHash, rootOf} from '../../model/log/merkle.js'
import type {Message} from '../../model/message.js'
import type {BuildContext} from '../context/context.js'
import {messageFor} from '../messages/message-for.js'
import type {PublicLog} from '../queries/log.js'

/** Path of the checkpoint from the output folder. */
const checkpointPath = `${siteFolder}/log/checkpoint`

/** Message if the log does not extend the checkpoint of the last build: it was truncated, or is of another branch. */
export function logBehind({root, out}: BuildContext, {entries, keys}: PublicLog): readonly Message[] {
  const full = join(out, checkpointPath)
  const bytes = readFileIfAny(full)
  const left = bytes && parseCheckpoint(new TextDecoder().decode(bytes))
  // One of another name is another log: that for trying, say.
  if (!left || !keys.some(key => key.startsWith(`${left.origin}+`))) return []
  const leaves = entries.slice(0, left.size).map(({leaf}) => leafHash(sha256, utf8(printLeaf(leaf))))
  if (leaves.length === left.size && sameBytes(rootOf(sha256, leaves), left.root)) return []
  const [found, kept] = [left.size, entries.length]
  return [
    messageFor(pathFrom(root, full), 'log-behind', {
      fact: {
        en: `The site has a log of ${found === 1 ? 'one entry' : `${found} entries`}, and the one on record, of ${kept}, does not go on from it`,
        fr: `Le site a un journal de ${found === 1 ? 'une entrée' : `${found} entrées`}, que celui du registre, de ${kept}, ne prolonge pas`,
      },
    }),
  ]
}
