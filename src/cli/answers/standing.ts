import {z} from 'zod'
import {meant} from './answer.js'

/** How far the certificate of a signature can be believed, as `cess verify` says it. */
export const standing = z.object({
  authority: z
    .string()
    .exactOptional()
    .describe('Common name of the given authority to which its chain leads; absent where it leads to none.'),
  at: z.string().optional().describe('Moment of signing, in RFC 3339; absent where nothing says it.'),
  clock: z
    .enum(['signer', 'time-stamp'])
    .optional()
    .describe(
      'Who says that moment: the signer, or a time-stamping authority that is vouched for; absent where nobody does.',
    ),
  stamper: z
    .object({
      name: z.string().describe('Common name of its certificate; empty where the time-stamp cannot be verified.'),
      isVouched: z
        .boolean()
        .describe('Whether an authority that was given vouches for it still; else its moment does not count.'),
      at: z
        .string()
        .exactOptional()
        .describe('Moment that it tells, in RFC 3339; absent where the time-stamp cannot be verified.'),
      lapsed: z
        .string()
        .exactOptional()
        .describe('Moment when a certificate of its chain expired, in RFC 3339; absent where none has.'),
      unrevoked: z
        .string()
        .exactOptional()
        .describe(
          'As `unrevoked` of the signature, for the chain of the time-stamp; absent where the file brings no such word.',
        ),
    })
    .exactOptional()
    .describe('The time-stamping authority; absent where there is no time-stamp.'),
  lapsed: z
    .string()
    .exactOptional()
    .describe(
      'Moment when a certificate of the chain expired, in RFC 3339; absent where none has, or a time-stamp shows that it signed before.',
    ),
  unrevoked: z
    .string()
    .exactOptional()
    .describe(
      'Moment, in RFC 3339, of the oldest list or answer that the file brings along, where those in force at the moment of signing say that no certificate of the chain was taken back; absent where it brings no such words, or nobody vouches for that moment.',
    ),
  revoked: z
    .string()
    .optional()
    .describe('Moment when a certificate of the chain was taken back, in RFC 3339; absent where nobody says so.'),
  revokedBy: z
    .enum(['authority', 'house'])
    .optional()
    .describe('Who took it back: by a list its authority, or the organisation; absent where nobody did.'),
  validity: meant('Whether each certificate of the chain was valid at the moment of signing', {
    valid: 'all were',
    expired: 'one was no more',
    early: 'one was not yet',
    revoked: 'one was taken back, and no time-stamp shows that it signed before',
    untold: 'nothing says when it signed, or by what',
  }),
})
