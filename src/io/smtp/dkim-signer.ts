import {createHash, createPrivateKey, sign} from 'node:crypto'
import {fieldName, readMessageHead} from '../message-head.js'
import {RelaxedBody} from './relaxed-body.js'
import type {DkimSettings} from './settings.js'

/** Makes the `DKIM-Signature` field of a message (RFC 6376). */
export type DkimSigner = (pieces: readonly Uint8Array[]) => Uint8Array

/**
 * Signed fields, each named once more than it occurs, so that adding one breaks the signature (RFC 6376, 8.15). RFC 8058, 4 requires both
 * unsubscribe fields.
 */
const signedFields = [
  ...['From', 'Sender', 'Reply-To', 'To', 'Cc', 'Subject', 'Date', 'Message-ID', 'In-Reply-To', 'References'],
  ...['MIME-Version', 'Content-Type', 'Content-Transfer-Encoding', 'Content-Language', 'Auto-Submitted', 'X-TLP'],
  ...['List-Id', 'List-Unsubscribe', 'List-Unsubscribe-Post', 'Feedback-ID'],
].map(name => name.toLowerCase())

/** Header lines should have at most 78 characters (RFC 5322, 2.1.1). */
const foldAt = 70

/** A signer with a key. Body parts shared by messages are canonicalized once. */
export function dkimSigner({domainName, keySelector, privateKey}: DkimSettings): DkimSigner {
  const key = createPrivateKey(privateKey)
  const bodies = new RelaxedBody()
  return pieces => {
    const {fields, rest, from} = readMessageHead(pieces)
    const hash = createHash('sha256')
    bodies.canonical(rest, from, bytes => hash.update(bytes))
    const {names, lines} = selected(fields)
    const field = [
      `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domainName}; s=${keySelector};`,
      ` h=${folded(names.join(':'), /:/)};`,
      ` bh=${hash.digest('base64')};`,
      ' b=',
    ].join('\r\n')
    // The field itself comes last, without a value of `b` and without the end of its line (RFC 6376, 3.7).
    const signature = sign('sha256', Buffer.from([...lines, relaxedField(field)].join('\r\n'), 'latin1'), key)
    return Buffer.from(`${field}${folded(signature.toString('base64'), /(?=[^])/)}\r\n`, 'latin1')
  }
}

/** Names and lines to sign, last field of a name first (RFC 6376, 5.4.2), with an extra name for each absent one. */
function selected(fields: readonly string[]): {readonly names: readonly string[]; readonly lines: readonly string[]} {
  const found = signedFields.map(name => ({
    name,
    lines: fields.filter(field => fieldName(field) === name).toReversed(),
  }))
  return {
    names: found.flatMap(({name, lines}) => [...lines, ''].map(() => name)),
    lines: found.flatMap(({lines}) => lines.map(relaxedField)),
  }
}

/** Relaxed header canonicalization (RFC 6376, 3.4.2). */
function relaxedField(field: string): string {
  const value = field.slice(field.indexOf(':') + 1)
  return `${fieldName(field)}:${value
    .replaceAll('\r\n', '')
    .replaceAll(/[ \t]+/g, ' ')
    .trim()}`
}

/** Fold a text at permitted places. */
function folded(text: string, where: RegExp): string {
  const lines: string[] = ['']
  const words = text.split(where)
  const sign = where.source === ':' ? ':' : ''
  for (const [index, word] of words.entries()) {
    const piece = word + (index < words.length - 1 ? sign : '')
    const last = lines.length - 1
    if ((lines[last] ?? '').length + piece.length > foldAt) lines.push(piece)
    else lines[last] += piece
  }
  return lines.join('\r\n  ')
}
