/** Kinds of files that can be verified, by what stands in them. */
export type FileKind = 'pdf' | 'page' | 'mail' | 'markdown' | 'other'

const headCharacters = 4096

/** Kind of a file: its first bytes tell, whatever it is called. */
export function kindOf(bytes: Uint8Array): FileKind {
  const head = new TextDecoder().decode(bytes.subarray(0, headCharacters)).replace(/^\ufeff/, '')
  return signs.find(([, sign]) => sign.test(head))?.[0] ?? 'other'
}

const signs: readonly (readonly [FileKind, RegExp])[] = [
  ['pdf', /%PDF-/],
  ['page', /^\s*(?:<!--[^]{0,500}?-->\s*)?<(?:!doctype html|html)/i],
  // Only where it begins: a line of dashes in a message makes no note of it.
  ['markdown', /^\s*---[ \t]*(?:\r?\n|$)/],
  ['mail', /^(?:from|to|date|received|return-path|mime-version|message-id|subject|delivered-to|x-[a-z-]+):/im],
]
