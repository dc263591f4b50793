/** Starts programs for a process that is larger (`start-small.ts`), one after the other, until nobody can ask any more. */
import childProcess from 'node:child_process'
import {readSync, writeSync} from 'node:fs'
import {deserialize, serialize} from 'node:v8'

const [asked, told] = [3, 4]

/** So many bytes; none where nobody can ask any more. */
function read(length) {
  const bytes = Buffer.alloc(length)
  for (let at = 0; at < length;) {
    const count = readSync(asked, bytes, at, length - at, null)
    if (count === 0) return undefined
    at += count
  }
  return bytes
}

/** An error as structured clones keep it: of one as it is they keep its message alone. */
const failureOf = error => ({...error, error: undefined, message: error.message})

function answerOn({name, umask, given}) {
  process.umask(umask)
  try {
    const value = childProcess[name](...given)
    const error = value?.error
    return error ? {value: {...value, error: undefined}, error: failureOf(error)} : {value}
  } catch (error) {
    return {thrown: failureOf(error)}
  }
}

for (let length = read(4); length; length = read(4)) {
  const question = read(length.readUInt32LE())
  if (!question) break
  const answer = serialize(answerOn(deserialize(question)))
  const head = Buffer.alloc(4)
  head.writeUInt32LE(answer.length)
  const message = Buffer.concat([head, answer])
  for (let at = 0; at < message.length;) at += writeSync(told, message, at)
}
